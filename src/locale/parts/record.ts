import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/record.js'),
  en: () => import('../en/record.js'),
};
