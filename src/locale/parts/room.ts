import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/room.js'),
  en: () => import('../en/room.js'),
};
