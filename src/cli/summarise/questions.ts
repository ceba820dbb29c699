import { scales, type Ask } from '../../instrument/asks.js';
import { noZone } from '../../instrument/given.js';
import { dontKnow, notApplicable, optionsOf } from '../../instrument/options.js';
import { sections } from '../../instrument/sections.js';
import { sayer, type Say } from '../../instrument/text.js';
import type { Field, SimpleField } from '../../instrument/field.js';
import type { Assessment, Checklist, Instrument, Sorter } from '../../instrument/schema.js';
import type { Translate } from '../../locale/resolve.js';

/** A question as it is counted, and what its answers are. */
export interface Question {
  id: string;
  text: string;
  /** Its answers in order, with words; none where they are numbers or dates. */
  answers: Map<string, string>;
  /** The answers that are steps, from low to high. */
  scale?: readonly string[];
  /** Says again what others say: for the table alone. */
  again?: boolean;
}

interface Words {
  say: Say;
  t: Translate;
}

/** "Don't know" and "does not apply": no step of any scale, and nothing to agree on. */
export const isNoAnswer = (value: string): boolean => value === dontKnow || value === notApplicable;

const choice = (id: string, text: string, options: readonly string[], { say, t }: Words): Question => ({
  id,
  text,
  answers: new Map(options.map((one) => [one, isNoAnswer(one) ? t(one as typeof dontKnow) : say(one)])),
});

const number = (id: string, text: string): Question => ({ id, text, answers: new Map() });

/** What comes under a sentence or a heading, on one line with it. */
export const under = (heading: string, text: string): string =>
  /[?!]$/.test(heading) ? `${heading} ${text}` : `${heading.replace(/[.:]$/, '')}: ${text}`;

function simple(field: SimpleField, words: Words, heading = ''): Question[] {
  const { id, type } = field;
  const text = heading ? under(heading, words.say(id)) : words.say(id);
  if (type === 'text') return [];
  if (type === 'choice') return [choice(id, text, optionsOf(field), words)];
  const yes = words.t('yes');
  return [type === 'tick' ? { id, text, answers: new Map([['true', yes]]) } : number(id, text)];
}

/** What is asked of one card, or of all entries that are cards. */
function card(id: string, text: string, { zones, ask = [] }: Pick<Sorter, 'zones' | 'ask'>, words: Words): Question[] {
  const { say, t } = words;
  const places = new Map(zones.map((zone) => [zone.id, say(zone.id)]));
  const more = Object.entries(scales).filter(([one]) => ask.includes(one as Ask));
  return [
    { id, text, answers: places.set(noZone, t('none')) },
    ...more.map(([one, scale]) => ({
      id: `${id}.${one}`,
      text: under(text, t(one as Ask)),
      answers: new Map(scale.map((step) => [step, t(step)])),
      scale,
    })),
  ];
}

const people = (id: string, { zones, ask = [] }: Pick<Sorter, 'zones' | 'ask'>, { say, t }: Words): Question[] =>
  zones.flatMap((zone) =>
    ask.includes('count') ? [number(`${id}.count.${zone.id}`, under(say(zone.id), t('count')))] : [],
  );

function ofField(field: Field, words: Words): Question[] {
  const text = words.say(field.id);
  switch (field.type) {
    case 'group':
      return [number(field.id, text), ...field.fields.flatMap((one) => simple(one, words))];
    case 'each':
      return field.fields.flatMap((one) => simple(one, words));
    case 'set':
      return field.fields.flatMap((one) => simple(one, words, text));
    case 'sorter':
      return [...card(field.id, text, field, words), ...people(field.id, field, words)];
    default:
      return simple(field, words);
  }
}

const inSections = (instrument: Exclude<Instrument, Sorter>, words: Words): Question[] =>
  sections(instrument).flatMap(({ fields }) => fields.flatMap((field) => ofField(field, words)));

function ofChecklist(checklist: Checklist, words: Words): Question[] {
  const { items, scale } = checklist;
  const asked = new Map(inSections(checklist, words).map((question) => [question.id, question]));
  return items.flatMap(({ id, pair }): Question[] => {
    if (!pair) return [{ ...asked.get(id)!, scale }];
    const halves = pair.map((half) => ({ ...asked.get(half.id)!, scale: half.scale }));
    const level = { ...choice(id, words.say(id), scale, words), scale };
    return [...halves, level, { ...number(`${id}.point`, words.say(id)), again: true }];
  });
}

function ofAssessment(assessment: Assessment, words: Words): Question[] {
  const { dimensions, items, scale } = assessment;
  const statements = new Set(items.map(({ id }) => id));
  return [
    ...dimensions.map((id) => number(id, words.say(id))),
    ...inSections(assessment, words).map((one) => (statements.has(one.id) ? { ...one, scale } : one)),
  ];
}

/** Every question that is counted, in the order asked; means of dimensions come first. */
export function questionsOf(instrument: Instrument, locale: string, t: Translate): Question[] {
  const words = { say: sayer(instrument, locale), t };
  switch (instrument.kind) {
    case 'sorter': {
      const cards = instrument.cards.flatMap(({ id }) => card(id, words.say(id), instrument, words));
      return [...cards, ...people('zones', instrument, words)];
    }
    case 'checklist':
      return ofChecklist(instrument, words);
    case 'assessment':
      return ofAssessment(instrument, words);
    default:
      return inSections(instrument, words);
  }
}
