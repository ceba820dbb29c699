import type { Field } from './field.js';
import type { Instrument } from './schema.js';

/** An id in a definition: where it stands, whether it must be the only one, whether it needs a text. */
export interface Id {
  id: string;
  path: string;
  /** Options may stand in several lists with the same meaning ("yes"). */
  shared?: boolean;
}

type Path = string;

const each = (ids: readonly string[] = [], path: Path, shared = false): Id[] =>
  ids.map((id, index) => ({ id, path: `${path}.${index}`, shared }));

const objects = (list: readonly { id: string }[], path: Path): Id[] =>
  list.map(({ id }, index) => ({ id, path: `${path}.${index}.id` }));

const board = (
  { layout, zones }: Extract<Field, { type: 'sorter' }> | Extract<Instrument, { kind: 'sorter' }>,
  path: Path,
): Id[] => [
  ...each(layout.rows, `${path}layout.rows`),
  ...each(layout.columns, `${path}layout.columns`),
  ...(layout.axes ? each([layout.axes.columns, layout.axes.rows], `${path}layout.axes`) : []),
  ...objects(zones, `${path}zones`),
];

function ofField(field: Field, path: Path): Id[] {
  const own = { id: field.id, path: `${path}.id` };
  switch (field.type) {
    case 'choice':
      return [own, ...each(field.options, `${path}.options`, true)];
    case 'group':
    case 'each':
    case 'set':
      return [own, ...ofFields(field.fields, `${path}.fields`)];
    case 'sorter':
      return [own, ...board(field, `${path}.`)];
    default:
      return [own];
  }
}

const ofFields = (fields: readonly Field[], path: Path): Id[] =>
  fields.flatMap((field, index) => ofField(field, `${path}.${index}`));

/** Every id of an instrument that has a text. */
export function idsOf(instrument: Instrument): Id[] {
  switch (instrument.kind) {
    case 'sorter':
      return [...board(instrument, ''), ...objects(instrument.cards, 'cards')];
    case 'checklist':
      return [
        ...each(instrument.scale, 'scale', true),
        ...objects(instrument.bands, 'bands'),
        ...objects(instrument.items, 'items'),
        ...instrument.items.flatMap(({ pair = [] }, index) =>
          pair.flatMap((half, at) => [
            { id: half.id, path: `items.${index}.pair.${at}.id` },
            ...each(half.scale, `items.${index}.pair.${at}.scale`, true),
          ]),
        ),
      ];
    case 'assessment':
      return [
        ...each(instrument.scale, 'scale', true),
        ...each(instrument.dimensions, 'dimensions'),
        ...objects(instrument.items, 'items'),
        ...ofFields(instrument.context ?? [], 'context'),
        ...objects(instrument.caveats ?? [], 'caveats'),
      ];
    case 'interview':
      return [
        ...objects(instrument.sections, 'sections'),
        ...instrument.sections.flatMap((section, index) => ofFields(section.fields, `sections.${index}.fields`)),
      ];
    default:
      return instrument satisfies never;
  }
}
