import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/assessment.js'),
  en: () => import('../en/assessment.js'),
};
