import { idsOf, type Id } from './ids.js';
import { fieldsOfEach } from './answers.js';
import { sections } from './sections.js';
import type { Field, GroupField } from './field.js';
import type { Finding } from './problem.js';
import type { Instrument } from './schema.js';

/** Texts that belong to the instrument as a whole. The first three are needed. */
export const generalTexts = ['title', 'purpose', 'limits', 'intro', 'question', 'context', 'talk-1', 'talk-2', 'next'];
const needed = generalTexts.slice(0, 3);

function duplicates(ids: Id[]): Finding[] {
  const first = new Map<string, Id>();
  return ids.flatMap((id) => {
    const before = first.get(id.id);
    if (!before) first.set(id.id, id);
    const general = generalTexts.includes(id.id);
    if (!general && (!before || (before.shared && id.shared))) return [];
    return [
      { path: id.path, code: 'duplicate', values: { id: id.id, first: before?.path ?? 'texts' } } satisfies Finding,
    ];
  });
}

/** Every language has every text, and no text is for an id that does not exist. */
function texts(instrument: Instrument, ids: Id[]): Finding[] {
  const known = new Set([...generalTexts, ...ids.map((id) => id.id)]);
  const wanted = [...new Set([...needed, ...ids.map((id) => id.id)])];
  const unknown = (path: string, given: Record<string, string>): Finding[] =>
    Object.keys(given)
      .filter((key) => !known.has(key.split('.')[0]!))
      .map((key) => ({ path: `${path}.${key}`, code: 'unknown-text', values: { key } }));
  const locales = Object.entries(instrument.texts);
  if (!locales.length) return [{ path: 'texts', code: 'missing' }];
  const optional = new Set(locales.flatMap(([, given]) => Object.keys(given)));
  return [
    ...locales.flatMap(([locale, given]) => [
      ...[...new Set([...wanted, ...optional])]
        .filter((key) => known.has(key.split('.')[0]!) && !given[key]?.trim())
        .map((key): Finding => ({ path: `texts.${locale}.${key}`, code: 'missing-text', values: { key, locale } })),
      ...unknown(`texts.${locale}`, given),
    ]),
    ...Object.entries(instrument.plain ?? {}).flatMap(([locale, given]) => unknown(`plain.${locale}`, given)),
  ];
}

type Lookup = (id: string, among: readonly string[], path: string) => Finding[];
const lookup: Lookup = (id, among, path) =>
  among.includes(id) ? [] : [{ path, code: 'no-such-id', values: { id, among: among.join(', ') } }];

const grid = (
  { layout, zones }: { layout: { rows: string[]; columns: string[] }; zones: unknown[] },
  path: string,
): Finding[] => {
  const expected = layout.rows.length * layout.columns.length;
  return zones.length === expected
    ? []
    : [{ path: `${path}zones`, code: 'wrong-number', values: { expected, found: zones.length } }];
};

function fieldReferences(fields: Field[]): Finding[] {
  const groups = fields.filter((field): field is GroupField => field.type === 'group');
  const names = groups.map((group) => group.id);
  return fields.flatMap((field): Finding[] => {
    if (field.type === 'each')
      return [
        ...lookup(field.of, names, field.id),
        ...(field.placedIn
          ? lookup(
              field.placedIn,
              fields.flatMap((one) => (one.type === 'sorter' ? one.id : [])),
              field.id,
            )
          : []),
      ];
    if (field.type === 'group')
      return (field.carry ?? []).flatMap((id) =>
        lookup(
          id,
          field.fields.map((one) => one.id),
          field.id,
        ),
      );
    if (field.type !== 'sorter') return [];
    const from = groups.find((group) => group.id === field.cards.from);
    const labels = [...(from?.fields ?? []), ...fieldsOfEach(fields, field.cards.from)].map((one) => one.id);
    return [
      ...grid(field, `${field.id}.`),
      ...lookup(field.cards.from, names, field.id),
      ...(from ? lookup(field.cards.label, labels, field.id) : []),
    ];
  });
}

function references(instrument: Instrument): Finding[] {
  switch (instrument.kind) {
    case 'sorter':
      return grid(instrument, '');
    case 'checklist': {
      const bands = instrument.bands.map((band) => band.id);
      return instrument.items.flatMap((item, index) => [
        ...lookup(item.band, bands, `items.${index}.band`),
        ...(item.pair && item.pair[0].scale.length !== item.pair[1].scale.length
          ? [
              {
                path: `items.${index}.pair`,
                code: 'wrong-number',
                values: { expected: item.pair[0].scale.length, found: item.pair[1].scale.length },
              } satisfies Finding,
            ]
          : []),
      ]);
    }
    case 'assessment': {
      const fields = sections(instrument)
        .at(-1)!
        .fields.map((field) => field.id);
      return [
        ...instrument.items.flatMap((item, index) =>
          lookup(item.dimension, instrument.dimensions, `items.${index}.dimension`),
        ),
        ...(instrument.caveats ?? []).flatMap((caveat, index) => [
          ...lookup(caveat.field, fields, `caveats.${index}.field`),
          ...caveat.dimensions.flatMap((id) => lookup(id, instrument.dimensions, `caveats.${index}.dimensions`)),
        ]),
        ...fieldReferences(instrument.context ?? []),
      ];
    }
    case 'interview':
      return fieldReferences(instrument.sections.flatMap((section) => section.fields));
    default:
      return instrument satisfies never;
  }
}

/** What the schema cannot say: ids that are unique, exist where they are named, and have a text in every language. */
export function check(instrument: Instrument): Finding[] {
  const ids = idsOf(instrument);
  return [...duplicates(ids), ...references(instrument), ...texts(instrument, ids)];
}
