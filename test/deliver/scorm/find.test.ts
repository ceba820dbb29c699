import { expect } from '@open-wc/testing';
import { findApi } from '../../../src/deliver/scorm/index.js';

const old = { LMSInitialize: () => 'true' };
const recent = { Initialize: () => 'true' };

interface Fake {
  parent?: Fake;
  opener?: Fake | null;
  API?: unknown;
  API_1484_11?: unknown;
}

/** A window so many levels below another. */
function below(highest: Fake, levels: number): Fake {
  let at = highest;
  for (let n = 0; n < levels; n++) at = { parent: at };
  return at;
}

/** The topmost window is its own parent. */
function top(more: Partial<Fake> = {}): Fake {
  const one: Fake = { ...more };
  one.parent = one;
  return one;
}

/** A window of another site: its frames are known, and nothing else of it. */
const foreign = (parent: Fake): Fake =>
  Object.defineProperties(
    { parent },
    {
      API: {
        get() {
          throw new DOMException('Blocked', 'SecurityError');
        },
      },
      API_1484_11: {
        get() {
          throw new DOMException('Blocked', 'SecurityError');
        },
      },
    },
  );

describe('finding the runtime of a course', () => {
  for (const levels of [0, 1, 3, 7])
    it(`finds it ${levels} windows up`, () => {
      expect(findApi(below(top({ API: old }), levels))).to.deep.equal({ version: '1.2', api: old });
    });

  it('looks no further than seven windows up, and ends in a circle', () => {
    expect(findApi(below(top({ API: old }), 8))).to.equal(undefined);
    const one: Fake = {};
    one.parent = { parent: one };
    expect(findApi(one)).to.equal(undefined);
  });

  it('passes by windows of another site, and looks on above them', () => {
    expect(findApi({ parent: foreign(top({ API: old })) })?.version).to.equal('1.2');
    expect(findApi({ parent: foreign(top()) })).to.equal(undefined);
  });

  it('finds it in the window that opened this one or one around it, and around that', () => {
    const opener = below(top({ API_1484_11: recent }), 2);
    expect(findApi(top({ opener }))?.version).to.equal('2004');
    expect(findApi(below(top({ opener }), 2))?.version).to.equal('2004');
    expect(findApi(top({ opener: null }))).to.equal(undefined);
  });

  it('takes the one of the package’s own standard where there are both, and otherwise the other', () => {
    const both = top({ API: old, API_1484_11: recent });
    expect(findApi(both, '1.2')?.version).to.equal('1.2');
    expect(findApi(both, '2004')?.version).to.equal('2004');
    expect(findApi(top({ API: old }), '2004')?.version).to.equal('1.2');
  });

  it('takes no frame or form field that happens to have that name', () => {
    expect(findApi(top({ API: {}, API_1484_11: document.createElement('input') }))).to.equal(undefined);
  });
});
