// The ways a person works a page. All of them are real: the browser's own pointer and keys.
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { active, topAt } from './deep.js';
import type { Hand } from './person.js';

/** Where to point at an element: its middle, which must be free of anything else. */
export function middle(target: Element): [number, number] {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const at: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const top_ = topAt(...at);
  const label = top_?.closest('label');
  if (top_ && (target.contains(top_) || (label && label.control === target))) return at;
  throw new Error(`Something lies on top of <${target.localName}>: <${top_?.localName ?? 'nothing'}>`);
}

const click = (target: HTMLElement): Promise<void> => sendMouse({ type: 'click', position: middle(target) });

export const mouse: Hand = {
  name: 'mouse',
  press: click,
  async write(target, text) {
    await click(target);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: text });
  },
};

const key = (press: string): Promise<void> => sendKeys({ press });

const groupOf = (element: Element | null): string | undefined =>
  element?.matches('input[type=radio]') ? (element as HTMLInputElement).name : undefined;

/** Presses Tab until focus is on what is wanted, or in its group of radios. */
async function tabTo(target: HTMLElement): Promise<void> {
  const group = groupOf(target);
  const there = () => active() === target || (group !== undefined && groupOf(active()) === group);
  for (let steps = 0; steps < 250; steps++) {
    if (there()) return;
    await key('Tab');
  }
  throw new Error(`Tab never reaches <${target.localName}>`);
}

async function arrowTo(target: HTMLInputElement): Promise<void> {
  const radios = [
    ...(target.getRootNode() as ShadowRoot).querySelectorAll(`input[type=radio][name="${CSS.escape(target.name)}"]`),
  ];
  const away = radios.indexOf(target) - radios.indexOf(active()!);
  for (let steps = Math.abs(away); steps; steps--) await key(away > 0 ? 'ArrowDown' : 'ArrowUp');
  if (!target.checked) await key('Space');
}

export const keyboard: Hand = {
  name: 'keyboard',
  async press(target) {
    await tabTo(target);
    if (groupOf(target) !== undefined) return arrowTo(target as HTMLInputElement);
    await key(target.matches('input') ? 'Space' : 'Enter');
  },
  async write(target, text) {
    await tabTo(target);
    await key('End');
    await sendKeys({ type: text });
  },
};
