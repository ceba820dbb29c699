import { checkFields, places } from './fields.js';
import { checkReference } from './references.js';
import type { Finding } from '../problem.js';
import type { Assessment } from '../schema.js';

function* checkCaveats({ caveats = [], context = [], dimensions }: Assessment): Generator<Finding> {
  const asked = context.flatMap((field) => (field.type === 'set' ? field.fields : [field]));
  const numbers = asked.filter(({ type }) => type === 'number').map(({ id }) => id);
  for (const [index, caveat] of caveats.entries()) {
    yield* checkReference(caveat.field, numbers, `caveats.${index}.field`);
    for (const [at, dimension] of caveat.dimensions.entries())
      yield* checkReference(dimension, dimensions, `caveats.${index}.dimensions.${at}`);
  }
}

/** A dimension has at least as many items as its score needs. */
function* checkMinimum({ dimensions, items, minimum }: Assessment): Generator<Finding> {
  const found = new Map(dimensions.map((dimension) => [dimension, 0]));
  for (const { dimension } of items) found.set(dimension, (found.get(dimension) ?? 0) + 1);
  for (const [index, dimension] of dimensions.entries()) {
    const n = found.get(dimension)!;
    if (n < minimum)
      yield {
        path: `dimensions.${index}`,
        code: 'too-few-items',
        values: { id: dimension, expected: minimum, found: n },
      };
  }
}

export function* checkAssessment(assessment: Assessment): Generator<Finding> {
  for (const [index, { dimension }] of assessment.items.entries())
    yield* checkReference(dimension, assessment.dimensions, `items.${index}.dimension`);
  yield* checkMinimum(assessment);
  yield* checkCaveats(assessment);
  yield* checkFields(places(assessment.context ?? [], 'context'));
}
