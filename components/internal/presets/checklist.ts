import { preset, type Presets } from './preset.js';

export const presets: Presets = {
  flow: preset(
    {
      nl: () => import('../../../src/presets/flow/nl.js'),
      en: () => import('../../../src/presets/flow/en.js'),
    },
    {
      nl: () => import('../../../src/presets/flow/nl.plain.js'),
      en: () => import('../../../src/presets/flow/en.plain.js'),
    },
  ),
};
