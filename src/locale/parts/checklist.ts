import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/checklist.js'),
  en: () => import('../en/checklist.js'),
};
