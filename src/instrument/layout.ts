import type { Sorter } from './schema.js';

/** Zones in the lines they stand in: the rows of a grid, all bins together, each ring by itself. */
export function linesOf({ layout, zones }: Pick<Sorter, 'layout' | 'zones'>): Sorter['zones'][] {
  if (layout.form === 'bins') return [zones];
  if (layout.form === 'rings') return zones.map((zone) => [zone]);
  const across = layout.columns.length;
  return layout.rows.map((_, row) => zones.slice(row * across, (row + 1) * across));
}
