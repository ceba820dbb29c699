// The browser's own mouse.
import { sendMouse } from '@web/test-runner-commands';
import { nameOf, topAt } from './deep.js';
import { hits, middle } from './pointer.js';

export const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

export async function frames(n: number): Promise<void> {
  for (let left = n; left; left--) await frame();
}

export const move = (x: number, y: number): Promise<void> =>
  sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });

/** Whether the browser has the pointer on an element, and goes on to have it there. */
async function rests(target: Element, [x, y]: [number, number]): Promise<boolean> {
  for (let left = 2; left; left--) {
    await frame();
    if (!hits(target, x, y) || ![topAt(x, y)!, target].some((one) => one.matches(':hover'))) return false;
  }
  return true;
}

/**
 * Points at an element, again as long as the browser takes something else for what is under the pointer: where things
 * are measured and where they are pressed differ while a scroll or a move is under way.
 */
export async function point(target: Element): Promise<[number, number]> {
  for (let tries = 20; tries; tries--) {
    const at = await middle(target);
    await move(at[0] + (tries % 2), at[1]);
    if (await rests(target, at)) return at;
  }
  throw new Error(`The pointer never comes to “${nameOf(target)}”`);
}

export async function click(target: Element): Promise<void> {
  await sendMouse({ type: 'click', position: await point(target) });
}
