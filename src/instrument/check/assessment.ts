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
  for (const [index, id] of dimensions.entries()) {
    const found = items.filter(({ dimension }) => dimension === id).length;
    const values = { id, expected: minimum, found };
    if (found < minimum) yield { path: `dimensions.${index}`, code: 'too-few-items', values };
  }
}

export function* checkAssessment(assessment: Assessment): Generator<Finding> {
  for (const [index, { dimension }] of assessment.items.entries())
    yield* checkReference(dimension, assessment.dimensions, `items.${index}.dimension`);
  yield* checkMinimum(assessment);
  yield* checkCaveats(assessment);
  yield* checkFields(places(assessment.context ?? [], 'context'));
}
