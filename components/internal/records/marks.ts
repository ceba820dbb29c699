/** Six numbers as in CSS `matrix()`: how a shape is scaled, turned and moved onto the paper. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A shape as SVG path data, in its own coordinates. */
export interface Shape {
  d: string;
  matrix: Matrix;
  fill: string;
  stroke: string;
  /** Width of the stroke. */
  width: number;
  /** Lengths of dashes and gaps, separated by commas; empty: a whole line. */
  dash: string;
}

/** One line of text; `x` and `y` are where its baseline starts, ends or has its middle. */
export interface Line {
  text: string;
  x: number;
  y: number;
  matrix: Matrix;
  size: number;
  weight: string;
  slant: string;
  fill: string;
  anchor: 'start' | 'middle' | 'end';
  direction: 'ltr' | 'rtl';
}

export type Mark = Shape | Line;

/** A picture as a list of what is on it, in CSS pixels, in the order it is painted. */
export interface Paper {
  width: number;
  height: number;
  /** Font families, as in CSS. */
  font: string;
  lang: string;
  title: string;
  /** What the picture shows, in a sentence. */
  sentence: string;
  marks: Mark[];
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Two decimals: a tenth of what a screen can show. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);
