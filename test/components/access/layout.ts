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
  const out = ({ left: from, right: to, width }: DOMRect) => width > 1 && (from < left - 1 || to > right + 1);
  return [...walk(root)]
    .filter((one) => out(one.getBoundingClientRect()) && seen(one) && !isContained(one, root))
    .filter((one) => getComputedStyle(one).position !== 'fixed')
    .map((one) => `<${one.localName}> “${nameOf(one).slice(0, 40)}” sticks out`);
}

/** Text that is wider than what is around it. */
const spillsOver = (root: HTMLElement): string[] =>
  [...walk(root)]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
    .filter((one) => one.matches('label, button, summary, legend, p, li, td, th, dd, dt'))
    .filter((one) => seen(one) && !isContained(one, root))
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

const html = document.documentElement;

/** What people and pages do to text, and the columns in which it matters. */
const circumstances: [string, readonly number[], () => void][] = [
  ['', widths, () => {}],
  ['from right to left, ', [304, 784], () => (html.dir = 'rtl')],
  ['text twice as large (WCAG 2.2, 1.4.4), ', [600, 1280], () => (html.style.fontSize = '200%')],
  [
    'more space between letters and words (WCAG 2.2, 1.4.12), ',
    [304, 784],
    () => {
      html.style.letterSpacing = '0.12em';
      html.style.wordSpacing = '0.16em';
    },
  ],
];

function reset(): void {
  html.removeAttribute('dir');
  html.style.cssText = '';
}

async function misfitsAnywhere(widget: HTMLElement): Promise<string[]> {
  const found = [];
  for (const [what, columns, make] of circumstances) {
    make();
    found.push(...(await misfitsIn(columns, widget)).map((one) => `${what}${one}`));
    reset();
  }
  return found;
}

/** Fits whatever there is room for, from a small phone on: WCAG 2.2, 1.4.10. */
export function fitsEveryWidth(subject: Case, states: State[]): void {
  const { tag, attributes } = subject;
  const name = `<${tag}${attributes ? ` view="${attributes['view']}"` : ''}> fits`;
  const inWindow = (width: number, where: string, look: (widget: HTMLElement) => Promise<string[]>) =>
    describe(`${name} ${where}`, () => {
      before(() => setViewport({ width, height: 700 }));
      after(() => setViewport({ width: 800, height: 600 }));
      afterEach(() => {
        clear();
        reset();
      });
      for (const state of states)
        it(state.name, async () => expect(await look(await reach(subject, state))).to.deep.equal([]));
    });
  inWindow(320, 'a small phone', misfits);
  inWindow(1400, 'every column, direction and size of text', misfitsAnywhere);
}
