import { presets as assessment } from './assessment.js';
import { presets as checklist } from './checklist.js';
import { presets as interview } from './interview.js';
import { presets as sorter } from './sorter.js';
import type { Presets } from './preset.js';

/** Every preset, for what shows results of any kind. */
export const presets: Presets = { ...sorter, ...checklist, ...assessment, ...interview };
