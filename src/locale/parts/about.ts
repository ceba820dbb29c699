import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/about.js'),
  en: () => import('../en/about.js'),
};
