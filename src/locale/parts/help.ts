import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/help.js'),
  en: () => import('../en/help.js'),
};
