import { html, nothing, svg, type TemplateResult } from 'lit';
import { decimal } from '../../internal/picture/words.js';
import { histogram, middle, type Middle, type Part } from '../../../src/summary/index.js';
import { questionsOf, questionsOfFields, tallyOf, type Question } from './question.js';
import { whole } from './words.js';
import type { Assessment, Instrument } from '../../../src/instrument/schema.js';
import type { Named } from './compare.js';
import type { Numbers } from '../../internal/picture/numbers.js';
import type { Voice } from './group.js';

/** A round with the days on which it was answered. */
export interface Round extends Named {
  from: string;
  to: string;
}

const [step, tall, edge] = [72, 96, 12];

/** A day, of a time in UTC as in results. */
const day = (at: string, locale: string): string =>
  new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

export const days = ({ from, to }: Pick<Round, 'from' | 'to'>, locale: string): string => {
  const [first, last] = [day(from, locale), day(to, locale)];
  return first === last ? first : `${first} – ${last}`;
};

function course(line: NonNullable<Question['line']>, halves: readonly (Middle | undefined)[]): TemplateResult {
  const y = (value: number) => edge + (1 - (value - line.from) / (line.to - line.from)) * (tall - 2 * edge);
  const x = (index: number) => edge + step * (index + 0.5);
  const known = halves.flatMap((half, index) => (half ? [{ ...half, x: x(index) }] : []));
  return html`<svg class="course" viewBox="0 0 ${step * halves.length + 2 * edge} ${tall}" aria-hidden="true">
    <line class="axis" x1=${edge} x2=${step * halves.length + edge} y1=${y(line.from)} y2=${y(line.from)}></line>
    <line class="even" x1=${edge} x2=${step * halves.length + edge} y1=${y(line.to)} y2=${y(line.to)}></line>
    ${known.map(
      (one) => svg`<rect class="half" x=${one.x - 7} width="14" rx="5" y=${y(one.high) - 3}
        height=${y(one.low) - y(one.high) + 6}></rect>`,
    )}
    ${svg`<path class="median" d=${known.map((one, index) => `${index ? 'L' : 'M'}${one.x} ${y(one.median)}`).join('')}></path>`}
    ${known.map((one) => svg`<circle class="on" cx=${one.x} cy=${y(one.median)} r="5"></circle>`)}
  </svg>`;
}

const inRound = (question: Question, { part }: Named, { t, locale }: Voice): string => {
  const half = middle(tallyOf(part, question));
  return half
    ? t('group-half', { low: decimal(half.low, locale), high: decimal(half.high, locale) })
    : t('group-nobody');
};

/** What happened around a round, by what people said of it. */
function events(instrument: Instrument, { part }: Named, voice: Voice): string[] {
  const { t, locale } = voice;
  return questionsOfFields((instrument as Assessment).context ?? [], voice).flatMap((question) => {
    const tally = tallyOf(part, question);
    const of = whole(tally.n, locale);
    const values: [string, number][] = question.line
      ? histogram(tally).map(([value, n]) => [decimal(value, locale), n])
      : question.columns.flatMap(({ id, name }): [string, number][] => {
          const n = tally.values.get(id);
          return n ? [[name, n]] : [];
        });
    if (!values.length) return [];
    const said = values.map(([what, n]) => t('group-chose', { what, n: whole(n, locale), of }));
    return [`${question.name} ${said.join('; ')}`];
  });
}

/** Medians and middle halves from round to round, and what happened in between. */
export function timeline(instrument: Instrument, rounds: readonly Round[], voice: Voice): unknown {
  if (instrument.kind !== 'assessment') return nothing;
  const { t, locale, headingLevel } = voice;
  return html`<p class="muted">${t('group-time-text')}</p>
    <div class="courses">
      ${questionsOf(instrument, voice).map(
        (question) =>
          html`<section>
            <h4 aria-level=${headingLevel + 2}>${question.name}</h4>
            ${course(
              question.line!,
              rounds.map(({ part }) => middle(tallyOf(part, question))),
            )}
            <ol class="rounds">
              ${rounds.map((round) => html`<li>${round.name}: ${inRound(question, round, voice)}</li>`)}
            </ol>
          </section>`,
      )}
    </div>
    <h4 aria-level=${headingLevel + 2}>${t('group-events')}</h4>
    <ul>
      ${rounds.map(
        (round) =>
          html`<li>
            ${round.name} (${days(round, locale)})
            <ul>
              ${events(instrument, round, voice).map((one) => html`<li>${one}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>`;
}

/** The numbers of the time line: a row per dimension, a column per round. */
export const timeTable = (instrument: Instrument, rounds: readonly Round[], voice: Voice): Numbers[] =>
  instrument.kind === 'assessment'
    ? [
        {
          caption: voice.t('group-time-caption'),
          head: [voice.t('item'), ...rounds.map((round) => `${round.name}, ${days(round, voice.locale)}`)],
          rows: questionsOf(instrument, voice).map((question) => [
            question.name,
            ...rounds.map(({ part }) => medianOf(part, question, voice.locale)),
          ]),
        },
      ]
    : [];

function medianOf(part: Part, question: Question, locale: string): string {
  const half = middle(tallyOf(part, question));
  return half ? [half.low, half.median, half.high].map((value) => decimal(value, locale)).join(' – ') : '–';
}
