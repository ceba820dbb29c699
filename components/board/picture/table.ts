import { html, type TemplateResult } from 'lit';
import { folded, type Numbers } from '../../internal/picture/numbers.js';
import { whole } from './words.js';
import type { Voice } from './group.js';

/** The numbers of a picture, as the language writes them, folded under it. */
export function tables(all: readonly Numbers[], title: string, { locale }: Voice): TemplateResult {
  const filled = all.filter(({ rows }) => rows.length);
  if (!filled.length) return html``;
  const cell = (value: string | number) => (typeof value === 'number' ? whole(value, locale) : value);
  return folded(title, ...filled.map((one) => ({ ...one, rows: one.rows.map((row) => row.map(cell)) })));
}
