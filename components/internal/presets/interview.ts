import { preset, type Presets } from './preset.js';

export const presets: Presets = {
  'neighbourhood-offer': preset({
    nl: () => import('../../../src/presets/neighbourhood-offer/nl.js'),
    en: () => import('../../../src/presets/neighbourhood-offer/en.js'),
  }),
  'neighbourhood-wishes': preset({
    nl: () => import('../../../src/presets/neighbourhood-wishes/nl.js'),
    en: () => import('../../../src/presets/neighbourhood-wishes/en.js'),
  }),
};
