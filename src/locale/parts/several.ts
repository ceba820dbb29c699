import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/several.js'),
  en: () => import('../en/several.js'),
};
