import { decimal, join } from '../../internal/picture/words.js';
import { agreement, middle, mode, type Measure, type Tally } from '../../../src/summary/index.js';
import type { Question } from './question.js';
import type { Voice } from './group.js';

/** A formatter per language: making one costs more than all that is written with it. */
const formats = new Map<string, Intl.NumberFormat>();

/** A whole number as the language writes it. */
export function whole(n: number, locale: string): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(n);
}

/** A number with two decimals at most, for tables: rounded further, two values could look like one. */
export const exact = (value: number, locale: string): string =>
  value.toLocaleString(locale, { maximumFractionDigits: 2 });

export const people = (n: number, { t, locale }: Voice): string =>
  n === 1 ? t('group-person') : t('group-people', { n: whole(n, locale) });

/** What most people chose, all of it when several tie. */
export function mostSaid({ columns }: Question, tally: Tally, { t, locale }: Voice): string {
  const ids = mode(
    tally,
    columns.map(({ id }) => id),
  );
  if (!ids.length) return t('group-nobody');
  const names = columns.filter(({ id }) => ids.includes(id)).map(({ name }) => `“${name}”`);
  return t(names.length > 1 ? 'group-tie' : 'group-most', {
    n: whole(tally.values.get(ids[0]!)!, locale),
    of: whole(tally.n, locale),
    what: join(names, locale),
  });
}

/** How far people agree, as what the index means: the chance that two of them chose the same. */
export function agreed(tally: Tally, { t }: Voice): string {
  const found = agreement(tally);
  if (!found) return '';
  return found.value === 1 ? t('group-same') : t('group-pairs', { n: Math.round(found.value * 10) });
}

/** How many of ten people would have to choose otherwise for two groups to be alike. */
export const differ = (found: Measure | undefined, { t }: Voice): string =>
  !found
    ? t('group-no-gap')
    : found.value
      ? t('group-gap', { n: Math.max(1, Math.round(found.value * 10)) })
      : t('group-alike');

/** What a part of a group answered, beside its picture. */
export function inFew(question: Question, tally: Tally, voice: Voice): string {
  const half = question.line && middle(tally);
  if (!half) return question.line ? voice.t('group-nobody') : mostSaid(question, tally, voice);
  return voice.t('group-median-of', { n: people(half.n, voice), median: decimal(half.median, voice.locale) });
}
