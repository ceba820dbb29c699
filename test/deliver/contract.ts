import { expect } from '@open-wc/testing';
import { clausesOf, type Place } from './clauses.js';
import type { Way } from './ways.js';

export { watched, type Place } from './clauses.js';

/** The one contract, of every way to deliver: what must hold of this one. */
export function delivers(way: Way, open: () => Place): void {
  describe(`delivery by ${way}`, () => {
    for (const { says, holds } of clausesOf(way))
      it(says, async () => holds(open(), (actual, expected) => expect(actual).to.deep.equal(expected)));
  });
}
