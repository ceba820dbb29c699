import { topAt } from './deep.js';

/** Whether pointing here works that control: it, something in it, or its label is on top. */
export function hits(target: Element, x: number, y: number): boolean {
  const top = topAt(x, y);
  return !!top && (target.contains(top) || top.closest('label')?.control === target);
}

/** Where to point at an element: its middle, which must be free of anything else. In whole pixels of the window. */
export function middle(target: Element): [number, number] {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const at: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  if (hits(target, ...at)) return at;
  throw new Error(`Something lies on top of <${target.localName}>: <${topAt(...at)?.localName ?? 'nothing'}>`);
}
