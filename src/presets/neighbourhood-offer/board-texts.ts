import type { Texts } from '../../instrument/index.js';
import { definition as typology, layout } from '../typology/definition.js';

const { columns, rows, axes } = layout;
const ids = new Set([...columns, ...rows, axes.columns, axes.rows, ...typology.zones.map(({ id }) => id)]);

/** The texts of the typology's zones, lines and axes: the same words in both instruments, its cards left out. */
export const boardTexts = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => ids.has(key.split('.')[0]!)));
