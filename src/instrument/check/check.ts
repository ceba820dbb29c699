import { checkAssessment } from './assessment.js';
import { checkBoard } from './board.js';
import { checkChecklist } from './checklist.js';
import { checkFields, places } from './fields.js';
import { checkTexts } from './texts.js';
import { checkUnique } from './unique.js';
import { idsOf } from './ids.js';
import { rules } from '../kind.js';
import type { Finding } from '../problem.js';
import type { Instrument } from '../schema.js';

function checkKind(instrument: Instrument): Iterable<Finding> {
  switch (instrument.kind) {
    case 'sorter':
      return checkBoard(instrument, '');
    case 'checklist':
      return checkChecklist(instrument);
    case 'assessment':
      return checkAssessment(instrument);
    case 'interview':
      return checkFields(
        instrument.sections.flatMap(({ fields }, index) => places(fields, `sections.${index}.fields`)),
      );
    default:
      return instrument satisfies never;
  }
}

function* checkRule({ kind, passport: { rule } }: Instrument): Generator<Finding> {
  if (rule !== undefined && rule !== rules[kind])
    yield { path: 'passport.rule', code: 'wrong-value', values: { found: rule, expected: rules[kind] } };
}

/**
 * What the schema cannot say: ids are unique, exist where they are named, and have a text in every language; numbers
 * fit each other. Found one by one, as whoever asks stops after so many.
 */
export function* check(instrument: Instrument): Generator<Finding> {
  const ids = idsOf(instrument);
  yield* checkUnique(ids);
  yield* checkRule(instrument);
  yield* checkKind(instrument);
  yield* checkTexts(instrument, ids);
}
