import { isRecord } from '../instrument/record.js';
import { numberIn } from './cell.js';
import type { Json } from '../result/result.js';
import type { Row } from './columns.js';

type Context = { [key: string]: Json };

/** Parts of a context that have a column of their own, as groups and rounds are compared. */
const own = ['group', 'round'] as const;

/** What a cell stands for: a number where it is written as one, else a text. */
function valueOf(text: string): Json {
  const value = /^-?(?:0|[1-9]\d*)(?:[.,]\d+)?$/.test(text) ? numberIn(text) : undefined;
  return value ?? text;
}

const cellOf = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A context as cells; what a cell does not give back as it was stands in `context` as JSON. */
export function contextCells(context: Context | undefined): Pick<Row, 'group' | 'round' | 'context'> {
  if (!context) return {};
  const cells = Object.fromEntries(own.map((key) => [key, cellOf(context[key])]));
  const told = (key: string) => cells[key] !== undefined && cells[key] !== '' && valueOf(cells[key]) === context[key];
  const rest = Object.entries(context).filter(([key]) => !told(key));
  const all = rest.length === 0 && Object.keys(context).length > 0;
  return { ...cells, ...(!all && { context: JSON.stringify(Object.fromEntries(rest)) }) };
}

function jsonIn(text: string): Context {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) throw new TypeError('no object');
  return value as Context;
}

/**
 * The context that cells stand for. A group or a round that was changed in the table counts.
 * @throws SyntaxError or TypeError when `context` is no object in JSON.
 */
export function contextOf({ group = '', round = '', context = '' }: Row): Context | undefined {
  const json = context && jsonIn(context);
  const rest = Object.entries(json || {}).filter(([key, value]) => {
    const cell = key === 'group' ? group : key === 'round' ? round : '';
    return !cell || cellOf(value) === cell;
  });
  const known = new Set(rest.map(([key]) => key));
  const cells = Object.entries({ group, round }).filter(([key, cell]) => cell && !known.has(key));
  if (!json && !cells.length) return undefined;
  return Object.fromEntries([...cells.map(([key, cell]) => [key, valueOf(cell)] as const), ...rest]);
}
