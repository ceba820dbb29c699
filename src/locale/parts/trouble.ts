import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/trouble.js'),
  en: () => import('../en/trouble.js'),
};
