/** The four kinds of instrument. */
export const kinds = ['sorter', 'checklist', 'assessment', 'interview'] as const;
export type Kind = (typeof kinds)[number];

/** The scoring rule of each kind, with its version: bump it when the same answers would give other scores. */
export const rules = {
  sorter: 'zone-count/1',
  checklist: 'flow-profile/1',
  assessment: 'phase-mean/1',
  interview: 'entry-count/1',
} as const satisfies Record<Kind, string>;
