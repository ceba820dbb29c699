import { preset, type Presets } from './preset.js';

export const presets: Presets = {
  tuckman: preset(
    {
      nl: () => import('../../../src/presets/tuckman/nl.js'),
      en: () => import('../../../src/presets/tuckman/en.js'),
    },
    {
      nl: () => import('../../../src/presets/tuckman/nl.plain.js'),
      en: () => import('../../../src/presets/tuckman/en.plain.js'),
    },
  ),
};
