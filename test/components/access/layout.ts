import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { nameOf, seen, walk } from '../../tools/deep.js';
import { clear } from '../stage.js';
import { reach, type State } from './states.js';
import type { Case } from '../contract/case.js';

const widths = [320, 375, 480, 640, 704, 768, 800, 900, 1024, 1280];

/** Whether something around an element lets what does not fit be scrolled to, or hides it on purpose. */
function isContained(element: Element, root: Element): boolean {
  for (let at = element.parentElement; at && at !== root; at = at.parentElement)
    if (getComputedStyle(at).overflowX !== 'visible') return true;
  return false;
}

function sticksOut(root: HTMLElement): string[] {
  const { left, right } = root.getBoundingClientRect();
  return [...walk(root)]
    .filter((one) => seen(one) && !isContained(one, root) && getComputedStyle(one).position !== 'fixed')
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((one) => `<${one.localName}> “${nameOf(one).slice(0, 40)}” sticks out`);
}

/** Text that is wider than what is around it. */
const spillsOver = (root: HTMLElement): string[] =>
  [...walk(root)]
    .filter((one) => one.matches('label, button, summary, legend, p, li, td, th, dd, dt') && seen(one))
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1 && !isContained(one, root))
    .map((one) => `<${one.localName}> “${nameOf(one).slice(0, 40)}” spills over`);

const frames = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));

/** What does not fit at these widths, at most three of each. */
async function misfits(widget: HTMLElement, at: readonly number[]): Promise<string[]> {
  const found = [];
  for (const width of at) {
    await setViewport({ width, height: 700 });
    await frames();
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    const here = [...(wide ? ['the page scrolls sideways'] : []), ...sticksOut(widget), ...spillsOver(widget)];
    found.push(...[...new Set(here)].slice(0, 3).map((one) => `${width} px: ${one}`));
  }
  return found;
}

const { style } = document.documentElement;

/** What people and pages do to text, and the widths at which it matters. */
const circumstances: [string, readonly number[], () => void][] = [
  ['from 320 to 1280 pixels', widths, () => {}],
  ['written from right to left', [320, 800], () => (document.documentElement.dir = 'rtl')],
  ['with text twice as large (WCAG 2.2, 1.4.4)', [640, 1280], () => (style.fontSize = '200%')],
  [
    'with more space between letters and words (WCAG 2.2, 1.4.12)',
    [320, 800],
    () => {
      style.letterSpacing = '0.12em';
      style.wordSpacing = '0.16em';
    },
  ],
];

/** Fits whatever there is room for, from a small phone on: WCAG 2.2, 1.4.10. */
export function fitsEveryWidth(subject: Case, states: State[]): void {
  const { tag, attributes } = subject;
  describe(`<${tag}${attributes ? ` view="${attributes['view']}"` : ''}> fits`, () => {
    after(() => setViewport({ width: 800, height: 600 }));
    afterEach(() => {
      clear();
      document.documentElement.removeAttribute('dir');
      style.cssText = '';
    });
    for (const state of states)
      for (const [what, at, make] of circumstances)
        it(`${what}: ${state.name}`, async () => {
          const widget = await reach(subject, state);
          make();
          expect(await misfits(widget, at)).to.deep.equal([]);
        });
  });
}
