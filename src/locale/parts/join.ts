import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/join.js'),
  en: () => import('../en/join.js'),
};
