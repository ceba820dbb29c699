import { html, nothing, svg, type TemplateResult } from 'lit';
import { decimal } from '../../internal/picture/words.js';
import { histogram, mean, middle, spread, type Middle, type Tally } from '../../../src/summary/index.js';
import { dotShape, dotsFor, perDot } from './dots.js';
import { exact, people } from './words.js';
import type { Numbers } from '../../internal/picture/numbers.js';
import type { Voice } from './group.js';
import type { Question } from './question.js';

const [width, edge, r] = [480, 14, 5];
/** Dots stand on a line of their own width: values that are closer are stacked. */
const bins = Math.floor((width - 2 * edge) / (2 * r + 1));
/** A stack higher than this stands for more people a dot. */
const highest = 12;

type Line = NonNullable<Question['line']>;

/** A number may be anything: its line is as long as its answers, and has their least and most at its ends. */
export function lineFor(line: Line, tallies: readonly Tally[], { locale }: Voice): Line {
  if (line.ends[1]) return line;
  const values = tallies.flatMap((tally) => histogram(tally).map(([value]) => value));
  const from = Math.min(...values);
  const to = Math.max(...values, from + 1);
  return { from, to, ends: [decimal(from, locale), decimal(to, locale)] };
}

/** What the ends of a line mean. */
export const ends = ({ ends: [low, high] }: Line): TemplateResult =>
  html`<div class="ends"><span>${low}</span><span>${high}</span></div>`;

export const place = (value: number, { from, to }: Line): number =>
  edge + ((value - from) / (to - from)) * (width - 2 * edge);

function stacks(tally: Tally, line: Line): Map<number, number> {
  const found = new Map<number, number>();
  for (const [value, n] of histogram(tally)) {
    const bin = Math.round(((value - line.from) / (line.to - line.from)) * bins);
    found.set(bin, (found.get(bin) ?? 0) + n);
  }
  return found;
}

/** How many people a dot stands for in a picture of these lines. */
export const unitOfLines = (lines: readonly { line: Line; tally: Tally }[]): number =>
  perDot(Math.max(0, ...lines.flatMap(({ line, tally }) => [...stacks(tally, line).values()])), highest);

/** One dot a person above their value, the middle half as a band, the median as a mark. */
export function strip(line: Line, tally: Tally, per: number): TemplateResult {
  const all = [...stacks(tally, line)].map(([bin, n]): [number, number] => [bin, dotsFor(n, per)]);
  const tall = Math.max(1, ...all.map(([, n]) => n));
  const [ground, half] = [tall * (2 * r + 1) + 4, middle(tally)];
  const x = (bin: number) => edge + (bin / bins) * (width - 2 * edge);
  const dots = all.flatMap(([bin, n]) =>
    Array.from({ length: n }, (_, index): [number, number] => [x(bin), ground - 4 - r - index * (2 * r + 1)]),
  );
  return html`<svg class="strip" viewBox="0 0 ${width} ${ground + 16}" aria-hidden="true">
    <line class="axis" x1=${edge} x2=${width - edge} y1=${ground} y2=${ground}></line>
    ${half ? band(half, line, ground) : nothing}
    ${svg`<path class="on" d=${dotShape(dots, r)}></path>`}
  </svg>`;
}

function band({ low, high, median }: Middle, line: Line, ground: number): unknown {
  const [left, right] = [place(low, line), place(high, line)];
  return svg`<rect class="half" x=${left - 3} width=${right - left + 6} y=${ground + 2} height="8" rx="4"></rect>
    <path class="median" d="M${place(median, line)} ${ground - 2}v16"></path>`;
}

/** The spread before the middle, and the mean last: how far people lie apart is what there is to talk about. */
export function inNumbers(tally: Tally, voice: Voice): string {
  const { t, locale } = voice;
  const [half, average] = [middle(tally), mean(tally)];
  if (!half || !average) return t('group-nobody');
  const all = { ...half, spread: spread(half), mean: average.value };
  const values = Object.fromEntries(Object.entries(all).map(([key, value]) => [key, decimal(value, locale)]));
  return t('group-middle', { ...values, n: people(half.n, voice) });
}

/** Every value with how often it was given, and what is drawn of them. */
export function lineTable(rows: readonly { name: string; tally: Tally }[], { t, locale }: Voice): Numbers {
  const keys = ['least', 'low', 'median', 'high', 'most'] as const;
  return {
    head: [
      t('item'),
      t('group-of'),
      ...keys.map((key) => t(key === 'most' ? 'group-most-value' : `group-${key}`)),
      t('mean'),
      t('group-values'),
    ],
    rows: rows.map(({ name, tally }) => {
      const [half, average] = [middle(tally), mean(tally)];
      if (!half || !average) return [name, 0, ...keys.map(() => '–'), '–', '–'];
      const values = histogram(tally).map(([value, n]) => `${exact(value, locale)} (${n})`);
      const measures = keys.map((key) => decimal(half[key], locale));
      return [name, half.n, ...measures, decimal(average.value, locale), values.join(', ')];
    }),
  };
}
