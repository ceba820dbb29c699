// Ways to work a page, all of them the browser's own: a real pointer, real keys.
import { sendKeys } from '@web/test-runner-commands';
import { active, nameOf, walk } from './deep.js';
import { drag } from './drag.js';
import { click } from './mouse.js';
import type { Hand } from './person.js';

/** The name that every driver knows. */
const space = ' ';

export const key = (press: string): Promise<void> => sendKeys({ press });

/** Presses Tab while holding Shift. */
export async function shiftTab(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await key('Tab');
  await sendKeys({ up: 'Shift' });
}

async function typeAtEnd(text: string): Promise<void> {
  if (!active()?.matches('[type=date]')) await key('End');
  await sendKeys({ type: text });
}

export const mouse: Hand = {
  name: 'mouse',
  press: click,
  async write(target, text) {
    // The middle of a date is one of its parts; typing starts at the first.
    if (target.matches('[type=date]')) target.focus();
    else await click(target);
    await typeAtEnd(text);
  },
  drag,
};

const groupOf = (element: Element | null): string | undefined =>
  element?.matches('input[type=radio]') ? (element as HTMLInputElement).name : undefined;

/** Goes with Tab, or back with Shift and Tab, until focus is on what is wanted, or in its group of radios. */
export async function tabTo(target: HTMLElement): Promise<void> {
  const group = groupOf(target);
  const there = () => active() === target || (group !== undefined && groupOf(active()) === group);
  const order = [...walk(document.body)];
  const back = order.indexOf(target) < order.indexOf(active() ?? document.body);
  if (back) await sendKeys({ down: 'Shift' });
  let steps = order.length;
  while (!there() && steps--) await key('Tab');
  if (back) await sendKeys({ up: 'Shift' });
  if (!there()) throw new Error(`Tab never reaches “${nameOf(target)}”`);
}

async function arrowTo(target: HTMLInputElement): Promise<void> {
  const root = target.getRootNode() as ShadowRoot;
  const radios = [...root.querySelectorAll(`input[type=radio][name="${CSS.escape(target.name)}"]`)];
  const away = radios.indexOf(target) - radios.indexOf(active()!);
  for (let steps = Math.abs(away); steps; steps--) await key(away > 0 ? 'ArrowDown' : 'ArrowUp');
  if (!target.checked) await key(space);
}

export const keyboard: Hand = {
  name: 'keyboard',
  async press(target) {
    await tabTo(target);
    if (groupOf(target) !== undefined) await arrowTo(target as HTMLInputElement);
    else await key(target.matches('input') ? space : 'Enter');
  },
  async write(target, text) {
    await tabTo(target);
    await typeAtEnd(text);
  },
};
