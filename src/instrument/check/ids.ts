import type { Field } from '../field.js';
import type { Assessment, Checklist, Instrument, Interview, Sorter } from '../schema.js';

/** An id in a definition that has a text. */
export interface Id {
  id: string;
  path: string;
  /** For options: the path of their list. The same option may stand in other lists, with the same meaning ("yes"). */
  list?: string;
}

type Path = string;

const names = (ids: readonly string[], path: Path): Id[] => ids.map((id, index) => ({ id, path: `${path}.${index}` }));

const options = (ids: readonly string[], list: Path): Id[] => names(ids, list).map((id) => ({ ...id, list }));

const things = (list: readonly { id: string }[], path: Path): Id[] =>
  list.map(({ id }, index) => ({ id, path: `${path}.${index}.id` }));

function ofBoard({ layout, zones }: Pick<Sorter, 'layout' | 'zones'>, path: Path): Id[] {
  const all = things(zones, `${path}zones`);
  if (layout.form !== 'grid') return all;
  const axes = Object.entries(layout.axes ?? {});
  return [
    ...names(layout.rows, `${path}layout.rows`),
    ...names(layout.columns, `${path}layout.columns`),
    ...axes.map(([side, id]) => ({ id, path: `${path}layout.axes.${side}` })),
    ...all,
  ];
}

function ofField(field: Field, path: Path): Id[] {
  const own = { id: field.id, path: `${path}.id` };
  switch (field.type) {
    case 'choice':
      return [own, ...options(field.options, `${path}.options`)];
    case 'group':
    case 'each':
    case 'set':
      return [own, ...ofFields(field.fields, `${path}.fields`)];
    case 'sorter':
      return [own, ...ofBoard(field, `${path}.`)];
    default:
      return [own];
  }
}

const ofFields = (fields: readonly Field[], path: Path): Id[] =>
  fields.flatMap((field, index) => ofField(field, `${path}.${index}`));

const ofSorter = (sorter: Sorter): Id[] => [...ofBoard(sorter, ''), ...things(sorter.cards, 'cards')];

const ofPair = ({ pair }: Checklist['items'][number], path: Path): Id[] => [
  ...things(pair ?? [], path),
  ...(pair ?? []).flatMap((half, index) => options(half.scale, `${path}.${index}.scale`)),
];

const ofChecklist = ({ scale, bands, items }: Checklist): Id[] => [
  ...options(scale, 'scale'),
  ...things(bands, 'bands'),
  ...things(items, 'items'),
  ...items.flatMap((item, index) => ofPair(item, `items.${index}.pair`)),
];

const ofAssessment = ({ scale, dimensions, items, context = [], caveats = [] }: Assessment): Id[] => [
  ...options(scale, 'scale'),
  ...names(dimensions, 'dimensions'),
  ...things(items, 'items'),
  ...ofFields(context, 'context'),
  ...things(caveats, 'caveats'),
];

const ofInterview = ({ sections }: Interview): Id[] => [
  ...things(sections, 'sections'),
  ...sections.flatMap((section, index) => ofFields(section.fields, `sections.${index}.fields`)),
];

/** Every id of an instrument that has a text, with where it stands. */
export const idsOf = (instrument: Instrument): Id[] => [
  ...ofKind(instrument),
  ...things(instrument.help ?? [], 'help'),
];

function ofKind(instrument: Instrument): Id[] {
  switch (instrument.kind) {
    case 'sorter':
      return ofSorter(instrument);
    case 'checklist':
      return ofChecklist(instrument);
    case 'assessment':
      return ofAssessment(instrument);
    case 'interview':
      return ofInterview(instrument);
    default:
      return instrument satisfies never;
  }
}
