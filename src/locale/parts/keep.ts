import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/keep.js'),
  en: () => import('../en/keep.js'),
};
