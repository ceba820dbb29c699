import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/required.js'),
  en: () => import('../en/required.js'),
};
