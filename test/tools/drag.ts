// Dragging with the mouse: the browser's own pointer.
import { sendMouse } from '@web/test-runner-commands';
import { middle } from './pointer.js';

export const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

export async function frames(n: number): Promise<void> {
  for (let left = n; left; left--) await frame();
}

const move = (x: number, y: number): Promise<void> =>
  sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });

/** Presses on something and pulls it a little. */
export async function lift(target: Element): Promise<void> {
  const [x, y] = await middle(target);
  await move(x, y);
  // What was scrolled a moment ago is pressed where it is now.
  await frames(3);
  await sendMouse({ type: 'down' });
  await move(x + 6, y + 6);
  await move(x + 9, y + 9);
  await frames(2);
}

/** Goes on to the middle of something, scrolled to the middle of the window, away from edges that scroll by themselves. */
export async function over(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  await frame();
  const { left, top, width, height } = target.getBoundingClientRect();
  await move(left + width / 2 - 3, top + height / 2);
  await move(left + width / 2, top + height / 2);
  await frames(2);
}

export async function release(): Promise<void> {
  await sendMouse({ type: 'up' });
  await frames(2);
}

/** Drags one thing onto another. */
export async function drag(target: Element, onto: Element): Promise<void> {
  await lift(target);
  await over(onto);
  await release();
}
