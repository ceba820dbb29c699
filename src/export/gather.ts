import { noZone, ownCards } from '../instrument/given.js';
import { remarks } from './asked.js';
import { numberIn } from './cell.js';
import { unasked } from './columns.js';
import { slots, type Slot } from './slots.js';
import type { Field } from '../instrument/field.js';
import type { Instrument } from '../instrument/schema.js';

/** What one row of a table says was answered. */
export interface Answered {
  question: string;
  entry: string;
  value: string;
}

type Json = Record<string, unknown>;

/** An object that can have a key `__proto__`. */
const object = (): Json => Object.create(null) as Json;

const at = (from: Json, key: string): Json => (from[key] ??= object()) as Json;
const listAt = (from: Json, key: string): unknown[] => (from[key] ??= []) as unknown[];

/** More of a text goes on where it stopped. */
const write = (from: Json, key: string, text: string): void =>
  void (from[key] = `${(from[key] as string) ?? ''}${text}`);

/** Dates as Excel writes them back in Dutch. */
const dayFirst = /^(\d\d?)-(\d\d?)-(\d{4})$/;

/** A cell as the answer to a question; what it cannot be stays a text, and is refused where answers are accepted. */
function typed({ type }: Field, text: string): unknown {
  switch (type) {
    case 'number':
      return numberIn(text) ?? text;
    case 'tick':
      return /^(?:true|waar)$/i.test(text) || (/^(?:false|onwaar)$/i.test(text) ? false : text);
    case 'date':
      return text.replace(dayFirst, (_, d: string, m: string, y: string) =>
        [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
      );
    default:
      return text;
  }
}

function simple(field: Field, into: Json, value: string): void {
  const { id } = field;
  if (field.type === 'text') write(into, id, value);
  else if (field.type === 'choice' && field.many) listAt(into, id).push(value);
  // Twice answered is no answer: a list, which is refused.
  else into[id] = Object.hasOwn(into, id) ? [into[id], value] : typed(field, value);
}

/** @param suffix what is said of a card besides its zone; empty for the zone. */
function board(into: Json, card: string, suffix: string, value: string): void {
  if (suffix === 'count') at(into, 'counts')[card] = numberIn(value) ?? value;
  else if (suffix === 'why') write(at(at(into, 'about'), card), suffix, value);
  else if (suffix) at(at(into, 'about'), card)[suffix] = value;
  else {
    const zones = listAt(at(into, 'placements'), card);
    if (value !== noZone) zones.push(value);
  }
}

function sorterAnswers(deck: readonly string[], all: readonly Answered[]): Json {
  const answers = object();
  at(answers, 'placements');
  const labels = new Map<string, string>();
  for (const { question, entry, value } of all)
    if (question === ownCards) labels.set(entry, (labels.get(entry) ?? '') + value);
  const cards = new Set([...deck, ...labels.keys()]);
  if (labels.size) answers['cards'] = [...labels].map(([id, label]) => ({ id, label }));
  for (const { question, entry, value } of all) {
    if (question === ownCards) continue;
    const suffix = cards.has(question) ? undefined : remarks.find((one) => question.endsWith(`.${one}`));
    if (question === 'zones.count') board(answers, entry, 'count', value);
    else board(answers, suffix ? question.slice(0, -suffix.length - 1) : question, suffix ?? '', value);
  }
  return answers;
}

/** Entries of each group, with their places in the list. */
type Entries = Map<string, Map<string, { place: number; values: Json }>>;

function entryOf(entries: Entries, group: string, id: string) {
  const all = entries.get(group) ?? new Map<string, { place: number; values: Json }>();
  entries.set(group, all);
  const entry = all.get(id) ?? { place: Number.POSITIVE_INFINITY, values: Object.assign(object(), { id }) };
  all.set(id, entry);
  return entry;
}

function formAnswer(slot: Slot | undefined, suffix: string, one: Answered, answers: Json, entries: Entries): void {
  const { question, entry, value } = one;
  const field = slot?.field;
  if (!field) answers[question] = value;
  else if (field.type === 'group')
    entryOf(entries, field.id, entry).place = numberIn(value) ?? Number.POSITIVE_INFINITY;
  else if (field.type === 'sorter') board(at(answers, field.id), entry, suffix, value);
  else {
    const into = slot.group ? entryOf(entries, slot.group, entry).values : answers;
    if (suffix) write(into, `${field.id}.${suffix}`, value);
    else simple(field, into, value);
  }
}

function formAnswers(instrument: Instrument, all: readonly Answered[]): Json {
  const answers = object();
  const known = slots(instrument);
  const entries: Entries = new Map();
  for (const one of all) {
    const question = one.question.endsWith(unasked) ? one.question.slice(0, -unasked.length) : one.question;
    const [id = '', suffix = ''] = question.split('.', 2);
    formAnswer(known.get(id), suffix, one, answers, entries);
  }
  for (const [group, of] of entries)
    answers[group] = [...of.values()].sort((a, b) => a.place - b.place).map(({ values }) => values);
  return answers;
}

/** Answers out of the rows of one result: `givenOf` the other way. Whether they fit is for `acceptAnswers` to say. */
export const gather = (instrument: Instrument, all: readonly Answered[]): Json =>
  instrument.kind === 'sorter'
    ? sorterAnswers(
        instrument.cards.map(({ id }) => id),
        all,
      )
    : formAnswers(instrument, all);
