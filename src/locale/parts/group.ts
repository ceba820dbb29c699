import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/group.js'),
  en: () => import('../en/group.js'),
};
