import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/interview.js'),
  en: () => import('../en/interview.js'),
};
