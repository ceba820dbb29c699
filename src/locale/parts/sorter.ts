import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/sorter.js'),
  en: () => import('../en/sorter.js'),
};
