import type { Finding } from '../problem.js';
import type { Sorter } from '../schema.js';

/** A grid has a zone in every cell. */
export function* checkBoard({ layout, zones }: Pick<Sorter, 'layout' | 'zones'>, path: string): Generator<Finding> {
  const expected = layout.rows.length * layout.columns.length;
  if (zones.length !== expected)
    yield { path: `${path}zones`, code: 'wrong-number', values: { expected, found: zones.length } };
}
