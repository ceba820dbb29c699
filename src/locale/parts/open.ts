import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/open.js'),
  en: () => import('../en/open.js'),
};
