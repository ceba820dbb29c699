import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { active, all, nameOf, seen, walk } from '../../tools/deep.js';
import { backgroundOf, contrast } from '../../tools/contrast.js';
import { key } from '../../tools/hands.js';
import { hits } from '../../tools/pointer.js';
import { clear, paint } from '../stage.js';
import { reach, type State } from './states.js';
import type { Case } from '../contract/case.js';

const least = 44; // CSS pixels: WCAG 2.2, 2.5.5 (enhanced), for hands that shake and thumbs on a bus

const controls = (root: Node): HTMLElement[] =>
  ['button', 'radio', 'checkbox', 'textbox'].flatMap((role) => all(root, role));

/** What can be pressed: the control itself, or its label around it. */
const target = (control: Element): Element => control.closest('label') ?? control;

function tooSmall(control: HTMLElement): string[] {
  const { width, height } = target(control).getBoundingClientRect();
  const small = width < least - 0.5 || height < least - 0.5;
  return small ? [`“${nameOf(control)}” is ${width.toFixed()} × ${height.toFixed()}`] : [];
}

/** Points near the edges of a target of the least size around the middle: each has to work it. */
function missed(control: HTMLElement): string[] {
  const box = target(control);
  box.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = box.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const reached = [-20, 20].flatMap((dx) => [-20, 20].map((dy) => hits(control, x + dx, y + dy)));
  return reached.every(Boolean) ? [] : [`“${nameOf(control)}” cannot be pressed everywhere`];
}

/** What shows that the control has focus: an outline around it or its label, and its contrast. */
function faint(control: HTMLElement): string[] {
  const rings = [control, target(control)].map((one) => ({ one, style: getComputedStyle(one) }));
  const ring = rings.find(({ style }) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
  if (!ring) return [`“${nameOf(control)}” has no ring`];
  const around = backgroundOf(ring.one.parentElement ?? ring.one);
  const ratio = contrast(ring.style.outlineColor, around);
  return ratio < 3 ? [`“${nameOf(control)}” has a ring of ${ratio.toFixed(1)} on ${around}`] : [];
}

/** Where Tab has to stop: every control that works, one of each group of radios, and what scrolls. */
function stopsOf(root: Node): number {
  const names = (all(root, 'radio') as HTMLInputElement[]).map(({ name }) => name);
  const others = controls(root).filter((one) => !one.matches('[type=radio], :disabled'));
  const scrolling = [...walk(root)].filter((one) => one.matches('[tabindex="0"]') && seen(one));
  return others.length + new Set(names).size + scrolling.length;
}

/** Goes through the page with Tab, and looks at each stop. */
async function tour(root: HTMLElement, look: (stop: HTMLElement) => string[]): Promise<string[]> {
  const modal = all(root, 'dialog')[0];
  const found: string[] = [];
  const stops = new Set<Element>();
  if (modal) stops.add(active()!);
  else document.querySelector('h1')!.focus();
  const wanted = stopsOf(modal ?? root);
  while (stops.size < wanted) {
    await key('Tab');
    const stop = active()!;
    if (stops.has(stop)) return [...found, `Tab stops at ${stops.size} places of ${wanted}`];
    stops.add(stop);
    found.push(...look(stop));
  }
  return found;
}

/** Whether this window is active. Under Xvfb none is: keys arrive, but nothing matches `:focus`. */
function showsFocus(): boolean {
  const probe = document.createElement('button');
  document.body.append(probe);
  probe.focus();
  const shows = probe.matches(':focus');
  probe.remove();
  return shows;
}

/** Large enough targets, and a focus that can be seen. */
export function isEasyToHit(subject: Case, states: State[]): void {
  const { tag, attributes } = subject;
  describe(`the controls of <${tag}${attributes ? ` view="${attributes['view']}"` : ''}>`, () => {
    before(() => setViewport({ width: 320, height: 640 }));
    after(() => setViewport({ width: 800, height: 600 }));
    afterEach(clear);
    for (const state of states) {
      it(`are all large enough on a phone: ${state.name}`, async () => {
        const widget = await reach(subject, state);
        const shown = controls(widget).filter((one) => !(one as HTMLButtonElement).disabled);
        expect(shown.flatMap(tooSmall)).to.deep.equal([]);
        const modal = all(widget, 'dialog')[0];
        expect(shown.filter((one) => !modal || modal.contains(one)).flatMap(missed)).to.deep.equal([]);
      });

      for (const scheme of showsFocus() ? (['light', 'dark'] as const) : [])
        it(`show where focus is on a ${scheme} page: ${state.name}`, async () => {
          paint(scheme);
          expect(await tour(await reach(subject, state), faint)).to.deep.equal([]);
        });
    }
  });
}
