import { html, type TemplateResult } from 'lit';
import { perDot, pile } from './dots.js';
import { whole } from './words.js';
import type { Tally } from '../../../src/summary/index.js';
import type { Numbers } from '../../internal/picture/numbers.js';
import type { Voice } from './group.js';
import type { Question } from './question.js';

/** How many people a dot stands for in a picture of these counts. */
export const unitOf = (tallies: readonly Tally[]): number =>
  perDot(tallies.reduce((most, { values }) => Math.max(most, ...values.values()), 0));

/** What a dot is, when it is not one person. */
export const unitText = (per: number, { t, locale }: Voice): string =>
  per > 1 ? t('group-unit', { n: whole(per, locale) }) : t('group-dot');

/** A pile of dots per value. Its numbers are text, so that the dots need no second version. */
export const piles = ({ columns }: Question, { values }: Tally, per: number, { locale }: Voice): TemplateResult =>
  html`<ul class="piles">
    ${columns.map(({ id, name }) => {
      const n = values.get(id) ?? 0;
      return html`<li>
        <span class="value">${name}</span>${pile(n, per)}<span class="amount">${whole(n, locale)}</span>
      </li>`;
    })}
  </ul>`;

/** The same numbers as a table; questions with the same values in one. */
export function pileTables(rows: readonly { question: Question; tally: Tally; of: number }[], { t }: Voice): Numbers[] {
  const tables = new Map<string, Numbers>();
  for (const { question, tally, of } of rows) {
    const names = question.columns.map(({ name }) => name);
    const key = question.columns.map(({ id }) => id).join();
    const table = tables.get(key) ?? { head: [t('item'), ...names, t('answers-n'), t('group-of')], rows: [] };
    table.rows.push([question.name, ...question.columns.map(({ id }) => tally.values.get(id) ?? 0), tally.n, of]);
    tables.set(key, table);
  }
  return [...tables.values()];
}
