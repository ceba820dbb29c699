// Dragging with the mouse: the browser's own pointer.
import { sendMouse } from '@web/test-runner-commands';
import { frame, frames, move, point } from './mouse.js';

/** Presses on something and pulls it a little. */
export async function lift(target: Element): Promise<void> {
  const [x, y] = await point(target);
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
