import { identity, short, type Line, type Mark, type Matrix, type Shape } from './marks.js';

const clear = /^(?:transparent|none)$|^rgba\(.*, 0\)$|\/ 0\)$/;
const colour = (value: string): string => (clear.test(value) ? 'none' : value);

const path = (...parts: (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? short(part) : part)).join(' ');

/** A circle as two halves: an arc cannot close on itself. */
const circle = (x: number, y: number, r: number): string =>
  path('M', x - r, y, 'a', r, r, 0, 1, 0, 2 * r, 0, 'a', r, r, 0, 1, 0, -2 * r, 0, 'Z');

function rectangle(x: number, y: number, width: number, height: number, r = 0): string {
  if (!r) return path('M', x, y, 'h', width, 'v', height, 'h', -width, 'Z');
  const turn = (across: number, down: number) => path('a', r, r, 0, 0, 1, across, down);
  const [w, h] = [width - 2 * r, height - 2 * r];
  return path('M', x + r, y, 'h', w, turn(r, r), 'v', h, turn(-r, r), 'h', -w, turn(-r, -r), 'v', -h, turn(r, -r), 'Z');
}

const shape = (d: string, given: Partial<Shape>): Shape => ({
  d,
  matrix: identity,
  fill: 'none',
  stroke: 'none',
  width: 1,
  dash: '',
  ...given,
});

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** The borders of a box: one line around it where all are alike, or a line per side. */
function borders(x: number, y: number, box: DOMRect, style: CSSStyleDeclaration): Shape[] {
  const { width: w, height: h } = box;
  const found = sides.map((side) => ({
    width: style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]),
    stroke: style[`border${side}Color`],
    dash: style[`border${side}Style`] === 'dashed' ? '5,4' : '',
  }));
  const [first] = found as [(typeof found)[0]];
  if (found.every(({ width, stroke }) => width === first.width && stroke === first.stroke)) {
    const { width } = first;
    const r = parseFloat(style.borderTopLeftRadius) || 0;
    return width ? [shape(rectangle(x + width / 2, y + width / 2, w - width, h - width, r), first)] : [];
  }
  const lines = [
    path('M', x, y, 'h', w),
    path('M', x + w, y, 'v', h),
    path('M', x, y + h, 'h', w),
    path('M', x, y, 'v', h),
  ];
  return found.flatMap((side, at) => (side.width ? [shape(lines[at]!, side)] : []));
}

/** What is painted of an element itself: its background, its borders, the dot of a list. */
export function boxOf(element: Element, origin: DOMRect): Shape[] {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left - origin.left, box.top - origin.top];
  const fill = colour(style.backgroundColor);
  const r = parseFloat(style.borderTopLeftRadius) || 0;
  const shapes = fill === 'none' ? [] : [shape(rectangle(x, y, box.width, box.height, r), { fill })];
  shapes.push(...borders(x, y, box, style));
  if (style.display === 'list-item') {
    const size = parseFloat(style.fontSize);
    const at = style.direction === 'rtl' ? x + box.width + size * 0.8 : x - size * 0.8;
    shapes.push(shape(circle(at, y + parseFloat(style.lineHeight) / 2, size * 0.17), { fill: style.color }));
  }
  return shapes;
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

function pathOf(element: Element): string | undefined {
  const [x, y, width, height, r, cx, cy, x1, y1, x2, y2] = [
    'x',
    'y',
    'width',
    'height',
    'r',
    'cx',
    'cy',
    'x1',
    'y1',
    'x2',
    'y2',
  ].map((name) => number(element, name)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  switch (element.localName) {
    case 'circle':
      return circle(cx, cy, r);
    case 'rect':
      return rectangle(x, y, width, height);
    case 'line':
      return path('M', x1, y1, 'L', x2, y2);
    case 'path':
      return element.getAttribute('d') ?? undefined;
    default:
      return undefined;
  }
}

/** Where a part of a drawing lies on the paper. */
function matrixOf(element: SVGGraphicsElement, origin: DOMRect): Matrix {
  const { a, b, c, d, e, f } = element.getScreenCTM()!;
  return [a, b, c, d, e - origin.left, f - origin.top];
}

function textOf(element: SVGGraphicsElement, matrix: Matrix, style: CSSStyleDeclaration): Line {
  return {
    text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    x: number(element, 'x'),
    y: number(element, 'y'),
    matrix,
    size: parseFloat(style.fontSize),
    weight: style.fontWeight,
    slant: style.fontStyle,
    fill: style.fill,
    anchor: style.textAnchor as Line['anchor'],
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** A part of a drawing: a shape or a text; nothing for what holds others. */
export function markOf(element: SVGGraphicsElement, origin: DOMRect): Mark[] {
  const style = getComputedStyle(element);
  const matrix = matrixOf(element, origin);
  if (element.localName === 'text') return [textOf(element, matrix, style)];
  const d = pathOf(element);
  if (!d) return [];
  const dash = style.strokeDasharray === 'none' ? '' : style.strokeDasharray.replaceAll('px', '').replaceAll(' ', '');
  const [fill, stroke] = [colour(style.fill), colour(style.stroke)];
  return [{ d, matrix, fill, stroke, width: parseFloat(style.strokeWidth), dash }];
}
