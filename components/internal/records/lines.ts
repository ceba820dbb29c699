import { identity, type Line } from './marks.js';

/** A piece of text that lies on one line, with its box. */
interface Piece {
  text: string;
  box: DOMRect;
}

/** The words of a text, each with the space behind it. */
const words = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

/** Where one word is broken: a box per line, so letter by letter. */
function letters(range: Range, node: Text, start: number, word: string): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const letter of word) {
    range.setStart(node, at);
    range.setEnd(node, (at += letter.length));
    const box = range.getClientRects()[0];
    if (box?.width) pieces.push({ text: letter, box });
  }
  return pieces;
}

function piecesOf(node: Text): Piece[] {
  const range = document.createRange();
  let at = 0;
  return words(node.data).flatMap((word) => {
    const start = at;
    at += word.length;
    range.setStart(node, start);
    range.setEnd(node, at);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (boxes.length > 1) return letters(range, node, start, word);
    return boxes.length ? [{ text: word, box: boxes[0]! }] : [];
  });
}

/** Pieces with the same top lie on one line, as they are of one text. */
function onLines(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[] = [];
  for (const { text, box } of pieces) {
    const last = lines.at(-1);
    if (!last || Math.abs(last.box.top - box.top) > box.height / 2) {
      // A space before the first word is where something else ended.
      if (text.trim()) lines.push({ text, box });
    } else {
      const left = Math.min(last.box.left, box.left);
      const right = Math.max(last.box.right, box.right);
      last.text += text;
      last.box = new DOMRect(left, last.box.top, right - left, last.box.height);
    }
  }
  return lines;
}

let measuring: CanvasRenderingContext2D | null | undefined;

/** How far the baseline lies under the top of a line's box. */
function ascent(style: CSSStyleDeclaration, height: number): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  measuring!.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measuring!.measureText('x');
  return (height * up) / (up + down);
}

/** The lines a text is broken into. */
export function linesOf(node: Text, origin: DOMRect): Line[] {
  const style = getComputedStyle(node.parentElement!);
  const direction = style.direction === 'rtl' ? 'rtl' : 'ltr';
  return onLines(piecesOf(node)).flatMap(({ text, box }): Line[] => {
    const shown = text.replace(/\s+/g, ' ').trim();
    if (!shown) return [];
    return [
      {
        text: shown,
        x: (direction === 'rtl' ? box.right : box.left) - origin.left,
        y: box.top - origin.top + ascent(style, box.height),
        matrix: identity,
        size: parseFloat(style.fontSize),
        weight: style.fontWeight,
        slant: style.fontStyle,
        fill: style.color,
        anchor: 'start',
        direction,
      },
    ];
  });
}
