import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/deliver.js'),
  en: () => import('../en/deliver.js'),
};
