import { acceptAnswers } from '../instrument/answers.js';
import { rows } from '../instrument/rows.js';
import { sayer } from '../instrument/text.js';
import { tagOf } from './language.js';
import type { Word } from '../instrument/rows/row.js';
import type { Instrument } from '../instrument/schema.js';
import type { Translate } from '../locale/resolve.js';
import type { Result } from '../result/result.js';

/** A part of a record, from top to bottom. */
export type Block =
  /** Level 1 stands under the title. */
  | { type: 'heading'; level: 1 | 2; text: string }
  | { type: 'text'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'terms'; terms: Term[] }
  /** A question; without an answer it was left open. */
  | { type: 'answer'; question: string; answer?: string }
  | { type: 'table'; title: string; head: string[]; rows: (string | number)[][] };
export type Term = [term: string, text: string];

/** What a person keeps of one result, whatever it is written as. */
export interface ResultRecord {
  title: string;
  /** BCP 47. */
  language: string;
  /** What stands where a question was left open. */
  notAnswered: string;
  /** When it was finished, or else begun; UTC, ISO 8601. */
  date: string;
  blocks: Block[];
}

/** What a picture says in words and numbers. */
export interface ShownPicture {
  sentence: string;
  table: { head: string[]; rows: (string | number)[][] };
}

/** The title of an entry may be all that was typed; below it stands the whole text. */
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99).trimEnd()}…` : line;
};

const heading = (text: string, level: 1 | 2 = 1): Block => ({ type: 'heading', level, text: short(text) });
const known = (terms: [string, string | undefined][]): Term[] => terms.filter((term): term is Term => !!term[1]);

function day(iso: string, language: string): string {
  return new Intl.DateTimeFormat(tagOf(language), { dateStyle: 'long' }).format(new Date(iso));
}

function about({ startedAt, completedAt, perspective, context = {}, locale, instrument }: Result, t: Translate): Block {
  const given = (key: string) => (Object.hasOwn(context, key) ? context[key] : undefined);
  const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);
  const when = day(completedAt ?? startedAt, locale);
  return {
    type: 'terms',
    terms: known([
      [t('record-date'), completedAt ? when : `${when} (${t('record-unfinished')})`],
      [t('record-perspective'), perspective],
      [t('record-group'), text(given('group'))],
      [t('record-round'), text(given('round'))],
      [t('source'), instrument.passport.source],
      [t('version'), `${instrument.id} ${instrument.version}`],
    ]),
  };
}

/**
 * Every question under the heading it was asked under. Where questions without a heading follow, no heading can end, so it
 * stands in the question.
 */
function answered(instrument: Instrument, result: Result, t: Translate): Block[] {
  const { answers } = acceptAnswers(instrument, result.answers);
  const word: Word = (key) => t(key === 'note' ? 'record-note' : key);
  const all = rows(instrument, answers, sayer(instrument, result.locale, result.wording), word);
  const loose = all.findLastIndex(({ heading: over }) => !over);
  return all.flatMap(({ heading: over, question, answer }, at): Block[] => {
    const inside = over && at < loose;
    const opens = over && !inside && over !== all[at - 1]?.heading;
    return [
      ...(opens ? [heading(over, 2)] : []),
      {
        type: 'answer',
        question: inside ? `${over} – ${question}` : question,
        ...(answer !== undefined && { answer }),
      },
    ];
  });
}

function picture({ sentence, table }: ShownPicture, t: Translate): Block[] {
  return [
    heading(t('record-picture')),
    { type: 'text', text: sentence },
    { type: 'table', title: t('table'), ...table },
  ];
}

function origin({ instrument: { passport }, scores }: Result, t: Translate): Block[] {
  const models = passport.model.map(({ author, year, title }) => `${author} (${year})${title ? `, ${title}` : ''}`);
  const terms = known([
    [t('model'), models.join('; ')],
    [t('licence'), passport.licence],
    [t('rule'), scores.rule],
  ]);
  return [
    heading(t('about')),
    { type: 'text', text: `${passport.purpose} ${passport.limits}` },
    { type: 'terms', terms },
  ];
}

/**
 * A record of one result: what it was, the picture in words and numbers, every question with its answer or that it was left open,
 * what to talk about, and where the exercise comes from.
 * @param words the interface's words in the language of the result: common, of its kind, `about` where a sorter asks more, and
 * `record`; or `wordsOf`.
 * @param shown what the picture of this result says; without it the record has none.
 */
export function recordOf(instrument: Instrument, result: Result, words: Translate, shown?: ShownPicture): ResultRecord {
  const say = sayer(instrument, result.locale, result.wording);
  const talk = [say('talk-1'), say('talk-2')].filter(Boolean);
  return {
    title: say('title'),
    language: result.locale,
    notAnswered: words('not-answered'),
    date: result.completedAt ?? result.startedAt,
    blocks: [
      about(result, words),
      ...(shown ? picture(shown, words) : []),
      heading(words('record-answers')),
      ...answered(instrument, result, words),
      ...(talk.length ? [heading(words('talk-title')), { type: 'list', items: talk } as const] : []),
      ...(say('next') ? [heading(words('next-title')), { type: 'text', text: say('next') } as const] : []),
      ...origin(result, words),
    ],
  };
}

/** A cell of a record's table as its readers write numbers. */
export const cellText = (cell: string | number, language: string): string =>
  typeof cell === 'number'
    ? new Intl.NumberFormat(tagOf(language), { useGrouping: false, maximumFractionDigits: 10 }).format(cell)
    : cell;
