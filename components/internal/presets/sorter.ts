import { preset, type Presets } from './preset.js';

export const presets: Presets = {
  typology: preset({
    definition: () => import('../../../src/presets/typology/definition.js'),
    texts: {
      nl: () => import('../../../src/presets/typology/nl.js'),
      en: () => import('../../../src/presets/typology/en.js'),
    },
  }),
};
