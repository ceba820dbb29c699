import { preset, type Presets } from './preset.js';

export const presets: Presets = {
  typology: preset({
    nl: () => import('../../../src/presets/typology/nl.js'),
    en: () => import('../../../src/presets/typology/en.js'),
  }),
};
