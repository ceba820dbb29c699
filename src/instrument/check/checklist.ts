import { checkReference } from './references.js';
import type { Finding } from '../problem.js';
import type { Checklist } from '../schema.js';

/** Items are in a band that exists, the halves of a pair can be compared, and a profile can be reached. */
export function* checkChecklist({ bands, items, minimum }: Checklist): Generator<Finding> {
  const names = bands.map(({ id }) => id);
  for (const [index, { band, pair }] of items.entries()) {
    yield* checkReference(band, names, `items.${index}.band`);
    const [expected, found] = pair?.map(({ scale }) => scale.length) ?? [];
    if (expected !== found)
      yield {
        path: `items.${index}.pair.1.scale`,
        code: 'wrong-number',
        values: { expected: expected!, found: found! },
      };
  }
  if (minimum > items.length)
    yield { path: 'minimum', code: 'too-many', values: { expected: items.length, of: 'number' } };
}
