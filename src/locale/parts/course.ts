import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/course.js'),
  en: () => import('../en/course.js'),
};
