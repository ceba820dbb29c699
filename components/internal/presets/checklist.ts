import { preset, type Presets } from './preset.js';

export const presets: Presets = {
  flow: preset({
    definition: () => import('../../../src/presets/flow/definition.js'),
    texts: {
      nl: () => import('../../../src/presets/flow/nl.js'),
      en: () => import('../../../src/presets/flow/en.js'),
    },
    plain: {
      nl: () => import('../../../src/presets/flow/nl.plain.js'),
      en: () => import('../../../src/presets/flow/en.plain.js'),
    },
  }),
};
