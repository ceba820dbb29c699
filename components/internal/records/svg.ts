import { escaped } from '../../../src/instrument/markup.js';
import { identity, short, type Line, type Mark, type Matrix, type Paper, type Shape } from './marks.js';

/** Attributes that say something; what is usual is left out. */
const attributes = (given: Record<string, string>, usual: Record<string, string>): string =>
  Object.entries(given)
    .filter(([name, value]) => value !== usual[name])
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

const placed = (matrix: Matrix): string => (matrix === identity ? '' : `matrix(${matrix.map(short).join(' ')})`);

function shape({ d, matrix, fill, stroke, width, dash }: Shape): string {
  const given = { d, transform: placed(matrix), fill, stroke, 'stroke-width': short(width), 'stroke-dasharray': dash };
  return `<path${attributes(given, { transform: '', stroke: 'none', 'stroke-width': '1', 'stroke-dasharray': '' })}/>`;
}

function line({ text, x, y, matrix, size, weight, slant, fill, anchor, direction }: Line): string {
  const given = {
    x: short(x),
    y: short(y),
    transform: placed(matrix),
    'font-size': short(size),
    'font-weight': weight,
    'font-style': slant,
    fill,
    'text-anchor': anchor,
    direction,
  };
  const usual = {
    transform: '',
    'font-weight': '400',
    'font-style': 'normal',
    'text-anchor': 'start',
    direction: 'ltr',
  };
  return `<text${attributes(given, usual)}>${escaped(text)}</text>`;
}

const mark = (one: Mark): string => ('d' in one ? shape(one) : line(one));

/** A picture as an SVG file: its texts stay texts, and its sentence is its description. */
export function svgOf({ width, height, font, lang, title, sentence, marks }: Paper): string {
  const size = `width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}${attributes({ lang, 'font-family': font }, {})} role="img">
<title>${escaped(title)}</title>
<desc>${escaped(sentence)}</desc>
<rect width="100%" height="100%" fill="#fff"/>
${marks.map(mark).join('\n')}
</svg>
`;
}
