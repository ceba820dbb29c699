import type { Kind } from '../instrument/kind.js';

/** The kind of each preset, for who needs to know no more of it. */
export const kindOf: Readonly<Record<string, Kind>> = {
  flow: 'checklist',
  'neighbourhood-offer': 'interview',
  'neighbourhood-wishes': 'interview',
  tuckman: 'assessment',
  typology: 'sorter',
};
