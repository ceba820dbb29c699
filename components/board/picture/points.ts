import { html, nothing, svg, type TemplateResult } from 'lit';
import { dotShape, dotsFor, perDot } from './dots.js';
import { unitText } from './piles.js';
import { tallyOf } from './question.js';
import { whole } from './words.js';
import type { Checklist } from '../../../src/instrument/schema.js';
import type { Numbers } from '../../internal/picture/numbers.js';
import type { Group } from './group.js';

type Item = Checklist['items'][number];
type Pair = NonNullable<Item['pair']>;

const [cell, left, most] = [56, 40, 25];

const nameOf = ({ say }: Group, id: string): string => say(`${id}.name`) || say(id);

const pairs = (group: Group): (Item & { pair: Pair })[] =>
  (group.instrument as Checklist).items.flatMap((item) => (item.pair ? [{ ...item, pair: item.pair }] : []));

/** Both values, counted from 1, and how many people gave them. */
function pointsOf(group: Group, { id }: Item): { x: number; y: number; n: number }[] {
  return [...tallyOf(group.part, { id: `${id}.point` }).values].map(([value, n]) => {
    const [x, y] = value.split(',').map(Number) as [number, number];
    return { x, y, n };
  });
}

/** Dots in a square, so that people with the same two answers stay apart and can be counted. */
function square(x: number, y: number, n: number): [number, number][] {
  const across = Math.ceil(Math.sqrt(n));
  const gap = Math.min(14, (cell - 8) / across);
  const at = (index: number) => (index - (across - 1) / 2) * gap;
  return Array.from({ length: n }, (_, index) => [x + at(index % across), y + at(Math.floor(index / across))]);
}

function plot(group: Group, item: Item & { pair: Pair }): unknown {
  const points = pointsOf(group, item);
  if (!points.length) return nothing;
  const [across, up] = item.pair;
  const [size, per] = [across.scale.length * cell, perDot(Math.max(...points.map(({ n }) => n)), most)];
  const dots = points.flatMap(({ x, y, n }) =>
    square(left + (x - 0.5) * cell, size - (y - 0.5) * cell, dotsFor(n, per)),
  );
  const label = `${nameOf(group, across.id)} × ${nameOf(group, up.id)}`;
  return html`<h3 aria-level=${group.headingLevel + 1}>${nameOf(group, item.id)}</h3>
    <p>${inWords(group, item, points)} ${unitText(per, group)}</p>
    <svg class="plot" viewBox="0 0 ${size + left + 8} ${size + left}" role="img" aria-label=${label}>
      <rect class="frame" x=${left} y="0" width=${size} height=${size}></rect>
      <line class="even" x1=${left} y1=${size} x2=${left + size} y2="0"></line>
      ${svg`<path class="on" d=${dotShape(dots, Math.min(5, 20 / Math.sqrt(most)))}></path>`}
      <text x=${left + size / 2} y=${size + 26} text-anchor="middle">${nameOf(group, across.id)} →</text>
      <text transform="translate(24 ${size / 2}) rotate(-90)" text-anchor="middle">${nameOf(group, up.id)} →</text>
    </svg>`;
}

/** Too much and too little stay apart: their mean would look like balance. */
function inWords(group: Group, { pair: [across, up] }: { pair: Pair }, points: ReturnType<typeof pointsOf>): string {
  const count = (is: (x: number, y: number) => boolean) =>
    whole(
      points.reduce((sum, { x, y, n }) => sum + (is(x, y) ? n : 0), 0),
      group.locale,
    );
  return group.t('group-balance', {
    even: count((x, y) => x === y),
    more: count((x, y) => x > y),
    less: count((x, y) => x < y),
    of: count(() => true),
    across: nameOf(group, across.id),
    up: nameOf(group, up.id),
  });
}

export const cloud = (group: Group): TemplateResult[] => pairs(group).map((item) => html`${plot(group, item)}`);

export const pointTable = (group: Group): Numbers[] =>
  pairs(group).map((item) => {
    const [across, up] = item.pair;
    return {
      caption: nameOf(group, item.id),
      head: [nameOf(group, across.id), nameOf(group, up.id), group.t('group-of')],
      rows: pointsOf(group, item)
        .sort((a, b) => a.x - b.x || a.y - b.y)
        .map(({ x, y, n }) => [group.say(across.scale[x - 1]!), group.say(up.scale[y - 1]!), n]),
    };
  });
