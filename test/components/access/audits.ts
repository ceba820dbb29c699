import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { audit } from '../../tools/audit.js';
import { clear, paint } from '../stage.js';
import { reach, type State } from './states.js';
import type { Case } from '../contract/case.js';

const sizes = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));

/** What is found on a phone and on a wide screen, on light pages and dark ones. */
export async function findings(): Promise<string[]> {
  const found = [];
  for (const size of sizes) {
    await setViewport(size);
    for (const scheme of ['light', 'dark'] as const) {
      paint(scheme);
      await frame();
      found.push(...(await audit()).map((one) => `${scheme}, ${size.width} px: ${one}`));
    }
  }
  return found;
}

/** Nothing is found in any state, on a phone and on a wide screen, on light pages and dark ones. */
export function passesEveryAudit(subject: Case, states: State[]): void {
  const { tag, attributes } = subject;
  describe(`axe finds nothing in <${tag}${attributes ? ` view="${attributes['view']}"` : ''}>`, () => {
    afterEach(clear);
    after(() => setViewport({ width: 800, height: 600 }));
    for (const state of states)
      it(state.name, async () => {
        await reach(subject, state);
        expect(await findings()).to.deep.equal([]);
      });
  });
}
