import { acceptAnswers, type Answers, type FormAnswers } from '../instrument/answers.js';
import { givenOf, noZone, ownCards, type Given } from '../instrument/given.js';
import { entriesOf } from '../instrument/rows/interview.js';
import { sayer, type Say } from '../instrument/text.js';
import { inWordsOf, type InWords } from './asked.js';
import { guard, longestCell, numberText, rowText, styleOf, type Style } from './cell.js';
import { placesOf, type Place } from './places.js';
import { scoreCells } from './score-cells.js';
import { wordsOf } from './words.js';
import type { TableOptions } from './csv.js';
import type { Instrument } from '../instrument/schema.js';
import type { Translate } from '../locale/resolve.js';
import type { Json, Result } from '../result/result.js';

type Cell = string | number | undefined;

/** A time as every spreadsheet knows it; in UTC, as the name of the column says. */
const time = (iso: string | undefined): string => (iso ?? '').replace(/^(.{10})T(.{8}).*/, '$1 $2');
const isTime = /^\d{4,6}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?$/;

const scalar = (value: Json): Cell =>
  typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);

/** @param keys of the contexts there are. */
const aboutNames = (keys: readonly string[], t: Translate): string[] => [
  ...(['id', 'started', 'completed', 'version', 'locale', 'perspective'] as const).map((key) => t(`record-${key}`)),
  ...keys.map((key) => (key === 'group' || key === 'round' ? t(`record-${key}`) : key)),
];

const aboutCells = (
  { id, startedAt, completedAt, instrument, locale, perspective, context = {} }: Result,
  keys: readonly string[],
): Cell[] => [
  id,
  time(startedAt),
  time(completedAt),
  instrument.version,
  locale,
  perspective,
  ...keys.map((key) => (Object.hasOwn(context, key) ? scalar(context[key]!) : undefined)),
];

const keyOf = (question: string, entry?: string): string => JSON.stringify([question, entry]);

/** What was answered, by its place. */
function answered(instrument: Instrument, answers: Answers, words: InWords): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const given of givenOf(instrument, answers)) {
    const key = keyOf(given.question, given.question === ownCards ? undefined : given.entry);
    const cell = given.type === 'number' ? given.value : cardText(given, answers, words);
    const before = cells.get(key);
    cells.set(key, before === undefined ? cell : `${before}${given.question === ownCards ? '\n' : ' + '}${cell}`);
  }
  return cells;
}

/** An answer in words; a card of one's own, which has no column, with where it lies. */
function cardText(given: Given, answers: Answers, words: InWords): string {
  const { answer } = words(given);
  const { entry = '', question } = given;
  if (question !== ownCards) return answer;
  const { placements } = answers as { placements: Record<string, string[]> };
  const zones = Object.hasOwn(placements, entry) ? placements[entry]! : undefined;
  const placed = (value: string) => words({ question: entry, value, type: 'chosen' }).answer;
  return zones ? `${answer} (${(zones.length ? zones : [noZone]).map(placed).join(' + ')})` : answer;
}

function placeCell({ question, entry, of, counts }: Place, answers: Answers, cells: Map<string, Cell>): Cell {
  if (counts) return entriesOf(answers as FormAnswers, question).length;
  const about = of ? entriesOf(answers as FormAnswers, of.group)[of.index]?.id : entry;
  return of && about === undefined ? undefined : cells.get(keyOf(question, about));
}

const nothing = ({ kind }: Instrument): Answers => (kind === 'sorter' ? { placements: {} } : {});

function placeName({ question, entry, of, counts }: Place, instrument: Instrument, say: Say, t: Translate): string {
  if (counts) return `${say(question)}: ${t('record-number')}`;
  if (question === ownCards) return t('own-cards');
  const about = { question, value: '', type: 'words', ...(entry !== undefined && { entry }) } as const;
  const { text } = inWordsOf(instrument, nothing(instrument), say, t)(about);
  return of ? `${say(`${of.group}.one`)} ${of.index + 1}: ${text}` : text;
}

function written(cell: Cell, style: Style): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell, style);
  const short = cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell;
  return isTime.test(short) ? short : guard(short);
}

/** Names of columns, each there once. */
function unique(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return n > 1 ? `${name} (${n})` : name;
  });
}

/**
 * A table with a row per result, as CSV for a spreadsheet in the language asked for: a column per question, then the scores.
 * It is for reading and counting by people, and cannot be opened again.
 * @param results of this instrument.
 */
export function resultsCsv(instrument: Instrument, results: Iterable<Result>, { locale }: TableOptions): string {
  const style = styleOf(locale);
  const t = wordsOf(locale);
  const say = sayer(instrument, locale);
  const all = Array.from(results, (result) => ({ result, answers: acceptAnswers(instrument, result.answers).answers }));
  const keys = [...new Set(['group', 'round', ...all.flatMap(({ result }) => Object.keys(result.context ?? {}))])];
  const places = placesOf(
    instrument,
    all.map(({ answers }) => answers),
  );
  const scores = (answers: Answers) => scoreCells(instrument, answers, say, t);
  const head = [
    ...aboutNames(keys, t),
    ...places.map((place) => placeName(place, instrument, say, t)),
    ...scores(nothing(instrument)).map(([name]) => `${t('record-score')}: ${name}`),
  ];
  const rows = all.map(({ result, answers }) => {
    const cells = answered(instrument, answers, inWordsOf(instrument, answers, say, t));
    const said = places.map((place) => placeCell(place, answers, cells));
    const row = [...aboutCells(result, keys), ...said, ...scores(answers).map(([, value]) => value)];
    return row.map((cell) => written(cell, style));
  });
  return `\uFEFF${[unique(head).map(guard), ...rows].map((row) => rowText(row, style)).join('')}`;
}
