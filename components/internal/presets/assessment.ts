import { preset, type Presets } from './preset.js';

export const presets: Presets = {
  tuckman: preset({
    definition: () => import('../../../src/presets/tuckman/definition.js'),
    texts: {
      nl: () => import('../../../src/presets/tuckman/nl.js'),
      en: () => import('../../../src/presets/tuckman/en.js'),
    },
    plain: {
      nl: () => import('../../../src/presets/tuckman/nl.plain.js'),
      en: () => import('../../../src/presets/tuckman/en.plain.js'),
    },
  }),
};
