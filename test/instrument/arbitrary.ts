import * as fc from 'fast-check';
import { scales } from '../../src/instrument/asks.js';
import { optionsOf } from '../../src/instrument/answers.js';
import { sections } from '../../src/instrument/sections.js';
import type { Field, SimpleField } from '../../src/instrument/field.js';
import type { Instrument, Sorter } from '../../src/instrument/index.js';

type Any = fc.Arbitrary<unknown>;

const junk = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 3 }),
);
const id = fc.constantFrom('e1', 'e2', 'e3', 'e4');
const text = fc.string({ maxLength: 5 });

/** A value that fits more often than not. */
const mostly = (fitting: Any): Any => fc.oneof({ weight: 4, arbitrary: fitting }, { weight: 1, arbitrary: junk });

function valueOf(field: SimpleField): Any {
  switch (field.type) {
    case 'number':
      return fc.double().map((value) => value + 0); // JSON knows no -0
    case 'tick':
      return fc.boolean();
    case 'date':
      return fc.constantFrom('2026-02-01', '1-2-2026', '');
    case 'text':
      return text;
    case 'choice': {
      const option = fc.constantFrom(...optionsOf(field), 'other');
      return field.many ? fc.array(option, { maxLength: 4 }) : option;
    }
    default:
      return field satisfies never;
  }
}

/** An object with some of the keys, and at times one more. */
const some = (values: Record<string, Any>): Any =>
  fc
    .tuple(fc.record(values, { requiredKeys: [] }), fc.dictionary(fc.constantFrom('odd', '__proto__', 'id'), junk))
    .map(([known, odd]) => (Object.keys(odd).length % 2 ? { ...known, ...odd } : known));

const simple = (fields: readonly SimpleField[]): Record<string, Any> =>
  Object.fromEntries(
    fields.flatMap((field) => [
      [field.id, mostly(valueOf(field))],
      [`${field.id}.note`, text],
    ]),
  );

/** What is said of a card, whether the board asks for it or not. */
const about = some({
  ...Object.fromEntries(
    Object.entries(scales).map(([ask, options]) => [ask, mostly(fc.constantFrom(...options, 'other', ''))]),
  ),
  why: mostly(text),
});
const people = fc.oneof(fc.nat(), fc.constantFrom(-1, 0.5, Number.NaN));

function boardOf({ zones }: Pick<Sorter, 'zones'>, cards: Any & fc.Arbitrary<string>): Any {
  const zone = fc.constantFrom(...zones.map((one) => one.id), 'elsewhere');
  const card = fc.record({ id: fc.oneof(id, cards), label: text });
  return some({
    placements: mostly(fc.dictionary(cards, mostly(fc.array(zone, { maxLength: 3 })))),
    cards: mostly(fc.array(card, { maxLength: 4 })),
    about: mostly(fc.dictionary(cards, mostly(about))),
    counts: mostly(fc.dictionary(zone, mostly(people))),
  });
}

function valuesOf(field: Field, all: readonly Field[]): Record<string, Any> {
  const asked = all.flatMap((one) => (one.type === 'each' && one.of === field.id ? one.fields : []));
  switch (field.type) {
    case 'each':
      return {};
    case 'set':
      return { ...simple(field.fields), [`${field.id}.note`]: text };
    case 'group': {
      const entry = fc
        .tuple(fc.option(id), some(simple([...field.fields, ...asked])))
        .map(([own, values]) => ({ ...(values as object), id: own }));
      return { [field.id]: mostly(fc.array(entry, { maxLength: 4 })) };
    }
    case 'sorter':
      return { [field.id]: mostly(boardOf(field, id)) };
    default:
      return simple([field]);
  }
}

/** Answers as a person, an old draft or a careless sender may give them: partly right. */
export function roughAnswers(instrument: Instrument): Any {
  if (instrument.kind === 'sorter') {
    const cards = fc.constantFrom(...instrument.cards.map((card) => card.id), 'e1', 'e2', '__proto__');
    return mostly(boardOf(instrument, cards));
  }
  const fields = sections(instrument).flatMap((section) => section.fields);
  return mostly(some(Object.assign({}, ...fields.map((field) => valuesOf(field, fields))) as Record<string, Any>));
}
