import { preset, type Presets } from './preset.js';

export const presets: Presets = {
  typology: preset(() => import('../../../src/presets/typology/definition.js'), {
    nl: () => import('../../../src/presets/typology/nl.js'),
    en: () => import('../../../src/presets/typology/en.js'),
  }),
};
