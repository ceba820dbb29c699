import { nameOf, topAt } from './deep.js';

/** Whether pointing here works that control: it, something in it, or its label is on top. */
export function hits(target: Element, x: number, y: number): boolean {
  const top = topAt(x, y);
  return !!top && (target.contains(top) || top.closest('label')?.control === target);
}

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** Where an element lies in the window once nothing moves any more, in whole pixels: its middle. */
async function restingPlace(target: Element): Promise<[number, number]> {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let before = ''; ;) {
    await frame();
    const { left, top, width, height } = target.getBoundingClientRect();
    const at: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    if (String(at) === before) return at;
    before = String(at);
  }
}

/** Where to point at an element: its middle, which must be free of anything else. */
export async function middle(target: Element): Promise<[number, number]> {
  for (let tries = 5; ; tries--) {
    const at = await restingPlace(target);
    if (hits(target, ...at)) return at;
    const found = topAt(...at)?.localName ?? 'nothing';
    if (!tries) throw new Error(`“${nameOf(target)}” is not free at ${String(at)}: there is <${found}>`);
  }
}
