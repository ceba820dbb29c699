import { noZone, ownCards, type Given } from '../instrument/given.js';
import { deckOfField } from '../instrument/rows/interview.js';
import { answerText } from '../instrument/rows/row.js';
import { deckOf } from '../instrument/rows/sorter.js';
import { scales, type Ask, type ScaleAnswer } from '../instrument/asks.js';
import { slots, type Slot } from './slots.js';
import type { Answers, FormAnswers, SorterAnswers } from '../instrument/answers.js';
import type { SimpleField, SorterField } from '../instrument/field.js';
import type { Instrument } from '../instrument/schema.js';
import type { Say } from '../instrument/text.js';
import type { Translate } from '../locale/resolve.js';

/** A question and an answer as the person saw them. */
export type InWords = (given: Given) => { text: string; answer: string };

type Names = (id: string) => string;

const namesOf = (deck: readonly { id: string; label: string }[]): Names => {
  const labels = new Map(deck.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) || id;
};

/** The part of an id behind its last point, when it asks more about what comes before. */
const split = (id: string, suffixes: readonly string[]): [base: string, suffix: string] => {
  const suffix = suffixes.find((one) => id.endsWith(`.${one}`)) ?? '';
  return [suffix ? id.slice(0, -suffix.length - 1) : id, suffix];
};

/** What is asked of a card or a zone besides the placing, as it ends a question's id. */
export const remarks = [...Object.keys(scales), 'why'];

/** Questions end in marks of their own, so that a colon does not fit. */
const beside = (text: string, more: string): string => `${text} – ${more}`;

/** The words of one thing said of a board. `suffix`: what was asked besides the placing. */
function ofBoard(suffix: string, name: string, { value }: Given, say: Say, t: Translate) {
  const zone = value === noZone ? t('none') : say(String(value));
  if (!suffix) return { text: name, answer: zone };
  const answer = suffix in scales ? t(value as ScaleAnswer) : String(value);
  return { text: beside(name, t(suffix as Ask)), answer };
}

function sorterWords(names: Names, say: Say, t: Translate): InWords {
  return (given) => {
    const { question, entry = '', value } = given;
    if (question === ownCards) return { text: t('own-card'), answer: String(value) };
    if (question === 'zones.count') return { text: beside(say(entry), t('count')), answer: String(value) };
    const known = names(question) !== question;
    const [card, suffix] = known ? [question, ''] : split(question, remarks);
    return ofBoard(suffix, names(card), given, say, t);
  };
}

function simpleWords({ field, set }: Slot, value: Given['value'], say: Say, t: Translate) {
  const text = set ? beside(say(set.id), say(field.id)) : say(field.id);
  const said = field.type === 'tick' ? value === 'true' : value;
  return { text, answer: answerText(field as SimpleField, said, say, t) ?? '' };
}

function formWords(instrument: Instrument, answers: FormAnswers, say: Say, t: Translate): InWords {
  const all = slots(instrument);
  const decks = new Map<string, Names>();
  const deckNames = (field: SorterField) => {
    const known = decks.get(field.id) ?? namesOf(deckOfField(field, answers));
    decks.set(field.id, known);
    return known;
  };
  return (given) => {
    const { question, entry = '', value } = given;
    const [id, suffix] = split(question, ['note', 'unasked', 'count', ...remarks]);
    const slot = all.get(id);
    if (!slot) return { text: question, answer: String(value) };
    const { field } = slot;
    if (suffix === 'note') return { text: beside(say(id), t('record-note')), answer: String(value) };
    if (suffix === 'count') return { text: beside(say(entry), t('count')), answer: String(value) };
    if (field.type === 'group') return { text: say(id), answer: `${say(`${id}.one`)} ${value}` };
    if (field.type === 'sorter')
      return ofBoard(suffix, entry ? beside(say(id), deckNames(field)(entry)) : say(id), given, say, t);
    return simpleWords(slot, value, say, t);
  };
}

/** Puts what was answered in words. The answers must fit the instrument. */
export function inWordsOf(instrument: Instrument, answers: Answers, say: Say, t: Translate): InWords {
  if (instrument.kind !== 'sorter') return formWords(instrument, answers as FormAnswers, say, t);
  return sorterWords(namesOf(deckOf(instrument, answers as SorterAnswers, say)), say, t);
}
