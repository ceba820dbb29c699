import { html, nothing, svg, type TemplateResult } from 'lit';
import { decimal, join } from '../../internal/picture/words.js';
import { gap, middle, type Part, type Tally } from '../../../src/summary/index.js';
import { pileTables, piles, unitOf, unitText } from './piles.js';
import { questionsOf, tallyOf, type Question } from './question.js';
import { ends, lineFor, lineTable, place, strip, unitOfLines } from './strip.js';
import { differ, inFew } from './words.js';
import type { Instrument } from '../../../src/instrument/schema.js';
import type { Numbers } from '../../internal/picture/numbers.js';
import type { Voice } from './group.js';

/** A part of the group under its name. */
export interface Named {
  name: string;
  part: Part;
}

interface Compared {
  question: Question;
  tallies: Tally[];
  /** How far the parts that lie furthest apart are apart: a share, or steps on the line. */
  far: number;
  text: string;
}

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));

/** Counts as a share of people; medians as steps. */
function distance(
  question: Question,
  tallies: readonly Tally[],
  parts: readonly Named[],
  voice: Voice,
): Omit<Compared, 'question' | 'tallies'> {
  if (question.line) {
    const medians = tallies.flatMap((tally) => middle(tally)?.median ?? []);
    if (medians.length < 2) return { far: -1, text: voice.t('group-no-gap') };
    const far = Math.max(...medians) - Math.min(...medians);
    return {
      far,
      text: far ? voice.t('group-steps', { n: decimal(far, voice.locale) }) : voice.t('group-alike-median'),
    };
  }
  const all = pairs(tallies.map((tally, index) => ({ tally, name: parts[index]!.name })));
  const gaps = all.map(([a, b]) => ({ found: gap(a.tally, b.tally), names: [a.name, b.name] }));
  const widest = gaps.sort((a, b) => (b.found?.value ?? -1) - (a.found?.value ?? -1))[0]!;
  const whose = gaps.length > 1 && widest.found?.value ? `${join(widest.names, voice.locale)}: ` : '';
  return { far: widest.found?.value ?? -1, text: whose + differ(widest.found, voice) };
}

/** Questions with what the parts of a group answered, the widest gap first: the gap is the picture. */
function compared(instrument: Instrument, parts: readonly Named[], voice: Voice): Compared[] {
  return questionsOf(instrument, voice)
    .map((question) => ({ question, tallies: parts.map(({ part }) => tallyOf(part, question)) }))
    .filter(({ tallies }) => tallies.some(({ n }) => n))
    .map((one) => ({ ...one, ...distance(one.question, one.tallies, parts, voice) }))
    .sort((a, b) => b.far - a.far);
}

/** A line from median to median: how far the parts lie apart. */
function bridge(line: NonNullable<Question['line']>, above: Tally, below: Tally): unknown {
  const [from, to] = [middle(above), middle(below)];
  if (!from || !to) return nothing;
  return html`<svg class="bridge" viewBox="0 0 480 24" aria-hidden="true">
    ${svg`<path class="median" d="M${place(from.median, line)} 0L${place(to.median, line)} 24"></path>`}
  </svg>`;
}

function body({ question, tallies }: Compared, parts: readonly Named[], voice: Voice): TemplateResult[] {
  const line = question.line && lineFor(question.line, tallies, voice);
  const per = line ? unitOfLines(tallies.map((tally) => ({ line, tally }))) : unitOf(tallies);
  const unit = per > 1 ? html`<p class="muted">${unitText(per, voice)}</p>` : nothing;
  return tallies.map(
    (
      tally,
      index,
    ) => html`${index ? nothing : unit}${line && index ? bridge(line, tallies[index - 1]!, tally) : nothing}
      <div class=${index ? 'part later' : 'part'}>
        <p class="name">${parts[index]!.name} <span class="muted">${inFew(question, tally, voice)}</span></p>
        ${line ? html`${index ? nothing : ends(line)}${strip(line, tally, per)}` : piles(question, tally, per, voice)}
      </div>`,
  );
}

const section = (one: Compared, parts: readonly Named[], voice: Voice): TemplateResult =>
  html`<section class="question">
    <h4 aria-level=${voice.headingLevel + 2}>${one.question.name}</h4>
    <p>${one.text}</p>
    ${body(one, parts, voice)}
  </section>`;

/** So many gaps are enough to talk about; the rest is folded. */
const first = 5;

/** The same questions asked of several parts of a group, under each other. Who moved, if anybody did, is not known. */
export function comparison(instrument: Instrument, parts: readonly Named[], voice: Voice): TemplateResult {
  const all = compared(instrument, parts, voice).map((one) => section(one, parts, voice));
  const rest = all.slice(first);
  return html`${all.slice(0, first)}
  ${
    rest.length
      ? html`<details><summary>${voice.t('group-smaller', { n: rest.length })}</summary>${rest}</details>`
      : nothing
  }`;
}

/** The numbers of a comparison, a row per question and part. */
export function comparisonTables(instrument: Instrument, parts: readonly Named[], voice: Voice): Numbers[] {
  const rows = compared(instrument, parts, voice).flatMap(({ question, tallies }) =>
    tallies.map((tally, index) => ({
      question: { ...question, name: `${question.name}: ${parts[index]!.name}` },
      tally,
      of: parts[index]!.part.n,
    })),
  );
  const lines = rows.filter(({ question }) => question.line);
  return [
    ...pileTables(
      rows.filter(({ question }) => !question.line),
      voice,
    ),
    ...(lines.length
      ? [
          lineTable(
            lines.map(({ question: { name }, tally }) => ({ name, tally })),
            voice,
          ),
        ]
      : []),
  ];
}
