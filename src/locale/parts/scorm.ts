import type { Part } from '../resolve.js';

export const part: Part = {
  nl: () => import('../nl/scorm.js'),
  en: () => import('../en/scorm.js'),
};
