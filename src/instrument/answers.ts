import { isRecord } from './record.js';
import { sections } from './sections.js';
import type { Field, GroupField, SimpleField } from './field.js';
import type { Instrument, Sorter } from './schema.js';

/** Answers of their own, on any choice that offers them; neither ever counts as zero. */
export const dontKnow = 'dont-know';
export const notApplicable = 'not-applicable';

export type Value = string | number | boolean | string[];
/** One entry of a repeating group; `id` stays the same when entries are moved. */
export interface Entry {
  id: string;
  [field: string]: Value;
}
/** A card a person made. */
export interface OwnCard {
  id: string;
  label: string;
}
/** Card → zones. An empty list is "none of these"; a card that was not placed is absent. */
export interface SorterAnswers {
  placements: Record<string, string[]>;
  cards?: OwnCard[];
}
/** Field → value; a note is `<field>.note`; what was not answered is absent. */
export interface FormAnswers {
  [field: string]: Value | Entry[] | SorterAnswers;
}
/** What one person chose or typed, raw. */
export type Answers = SorterAnswers | FormAnswers;

/** What of a stored or foreign value fits the instrument, and the paths of what does not. */
export interface Accepted {
  answers: Answers;
  refused: string[];
}

type Refuse = (path: string) => void;

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function optionsOf(field: Extract<SimpleField, { type: 'choice' }>): string[] {
  return [...field.options, ...(field.notApplicable ? [notApplicable] : []), ...(field.dontKnow ? [dontKnow] : [])];
}

function acceptSimple(field: SimpleField, value: unknown): Value | undefined {
  switch (field.type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'tick':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice': {
      const options = optionsOf(field);
      if (!field.many) return options.find((option) => option === value);
      const known = Array.isArray(value) && value.length > 0 && value.every((one) => options.includes(one));
      return known ? [...new Set(value as string[])] : undefined;
    }
    default:
      return text(value);
  }
}

function acceptFields(fields: SimpleField[], from: Record<string, unknown>, path: string, refuse: Refuse) {
  const kept: Record<string, Value> = {};
  const keep = (key: string, value: Value | undefined) => {
    if (value !== undefined) kept[key] = value;
    else if (from[key] !== undefined) refuse(path + key);
  };
  for (const field of fields) {
    keep(field.id, acceptSimple(field, from[field.id]));
    if (field.type === 'choice' && field.note) keep(`${field.id}.note`, text(from[`${field.id}.note`]));
  }
  return kept;
}

function acceptEntries(field: GroupField, extra: SimpleField[], value: unknown, refuse: Refuse): Entry[] | undefined {
  if (!Array.isArray(value)) return value === undefined ? undefined : (refuse(field.id), undefined);
  const seen = new Set<string>();
  return value.flatMap((one, index) => {
    const id = isRecord(one) ? text(one['id']) : undefined;
    if (!isRecord(one) || !id || seen.has(id)) return (refuse(`${field.id}.${index}`), []);
    seen.add(id);
    return [{ ...acceptFields([...field.fields, ...extra], one, `${field.id}.${index}.`, refuse), id }];
  });
}

function acceptSorter(
  sorter: Pick<Sorter, 'zones' | 'most' | 'own'>,
  value: unknown,
  path: string,
  refuse: Refuse,
  deck: Set<string>,
): SorterAnswers {
  const answers: SorterAnswers = { placements: {} };
  if (!isRecord(value)) return (value === undefined || refuse(path || 'answers'), answers);
  if (sorter.own && Array.isArray(value['cards'])) {
    const own = value['cards'].filter(
      (card): card is OwnCard => isRecord(card) && !!text(card['id']) && !!text(card['label']),
    );
    if (own.length) answers.cards = own.map(({ id, label }) => ({ id, label }));
    for (const card of own) deck.add(card.id);
  }
  const zones = new Set(sorter.zones.map((zone) => zone.id));
  const fits = (card: string, placed: unknown): boolean =>
    deck.has(card) &&
    Array.isArray(placed) &&
    placed.length <= (sorter.most ?? 1) &&
    placed.every((zone) => zones.has(zone));
  const placements = Object.entries(isRecord(value['placements']) ? value['placements'] : {});
  // fromEntries, as plain assignment to a card called `__proto__` would change the prototype.
  answers.placements = Object.fromEntries(
    placements.flatMap(([card, placed]) =>
      fits(card, placed) ? [[card, [...new Set(placed as string[])]]] : (refuse(`${path}placements.${card}`), []),
    ),
  );
  return answers;
}

const entryIds = (entries: unknown): Set<string> =>
  new Set(Array.isArray(entries) ? entries.map((entry) => (isRecord(entry) ? String(entry['id']) : '')) : []);

function acceptField(field: Field, all: Field[], from: Record<string, unknown>, refuse: Refuse): FormAnswers {
  const value = from[field.id];
  const own = (kept: FormAnswers[string] | undefined): FormAnswers => (kept === undefined ? {} : { [field.id]: kept });
  switch (field.type) {
    case 'each':
      return {};
    case 'set':
      return {
        ...acceptFields(field.fields, from, '', refuse),
        ...(text(from[`${field.id}.note`]) ? { [`${field.id}.note`]: from[`${field.id}.note`] as string } : {}),
      };
    case 'group':
      return own(acceptEntries(field, fieldsOfEach(all, field.id), value, refuse));
    case 'sorter':
      return value === undefined
        ? {}
        : { [field.id]: acceptSorter(field, value, `${field.id}.`, refuse, entryIds(from[field.cards.from])) };
    default:
      return acceptFields([field], from, '', refuse);
  }
}

/** The questions that `each` fields add to the entries of a group. */
export const fieldsOfEach = (all: Field[], group: string): SimpleField[] =>
  all.flatMap((field) => (field.type === 'each' && field.of === group ? field.fields : []));

/**
 * Keeps of `value` what fits the instrument and names the rest. Never throws: drafts and results come from
 * storage and files.
 */
export function acceptAnswers(instrument: Instrument, value: unknown): Accepted {
  const refused: string[] = [];
  const refuse: Refuse = (path) => void refused.push(path);
  if (instrument.kind === 'sorter') {
    const deck = new Set(instrument.cards.map((card) => card.id));
    return { answers: acceptSorter(instrument, value, '', refuse, deck), refused };
  }
  if (!isRecord(value)) return { answers: {}, refused: value === undefined ? [] : ['answers'] };
  const all = sections(instrument).flatMap((section) => section.fields);
  const answers: FormAnswers = Object.assign({}, ...all.map((field) => acceptField(field, all, value, refuse)));
  return { answers, refused };
}
