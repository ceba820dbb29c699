import type { Line, Paper, Shape } from './marks.js';

type Context = CanvasRenderingContext2D;

/** In pixels: what every browser can still paint, and WebKit on a phone no more than. */
const mostPixels = 16_000_000;
const longest = 16_000;

function shape(context: Context, { d, fill, stroke, width, dash }: Shape): void {
  const path = new Path2D(d);
  if (fill !== 'none') {
    context.fillStyle = fill;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
    context.fill(path);
  }
  if (stroke === 'none') return;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.setLineDash(dash ? dash.split(',').map(Number) : []);
  context.stroke(path);
}

function line(
  context: Context,
  { text, x, y, size, weight, slant, fill, anchor, direction }: Line,
  font: string,
): void {
  context.font = `${slant} ${weight} ${size}px ${font}`;
  context.fillStyle = fill;
  context.direction = direction;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.fillText(text, x, y);
}

/** How many pixels of the picture for one of CSS: two, and fewer for what would be too large to paint. */
export const scaleFor = (width: number, height: number): number =>
  Math.min(2, longest / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));

/** A picture as a PNG file, twice as sharp as a screen needs. */
export async function pngOf({ width, height, font, marks }: Paper): Promise<Blob> {
  const scale = scaleFor(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const mark of marks) {
    const [a, b, c, d, e, f] = mark.matrix;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.transform(a, b, c, d, e, f);
    if ('d' in mark) shape(context, mark);
    else line(context, mark, font);
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  if (!blob) throw new Error('The picture could not be painted.');
  return blob;
}
