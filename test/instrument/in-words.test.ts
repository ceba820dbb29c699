import { expect } from '@open-wc/testing';
import { allInWords, inWords } from '../../src/instrument/in-words.js';
import { problems as en } from '../../src/instrument/problems/en.js';
import { problems as nl } from '../../src/instrument/problems/nl.js';
import type { Finding, ProblemCode } from '../../src/instrument/problem.js';

const codes = Object.keys(en.sentences) as ProblemCode[];
const named = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
const everything = Object.fromEntries(
  'line url status expected found id among key locale first of column'
    .split(' ')
    .map((name) => [name, name.toUpperCase()]),
);

describe('a problem in words', () => {
  for (const code of codes) {
    it(`is complete in both languages: ${code}`, () => {
      for (const locale of ['nl', 'en']) {
        const { message } = inWords({ path: 'a.b', code, values: { ...everything, of: 'array' } }, locale);
        expect(message).to.match(/^["A-Z].*\.$/);
        expect(message).not.to.match(/[{[]\w|…|!|undefined/);
      }
    });

    it(`names the same things in both languages: ${code}`, () => {
      expect(named(nl.sentences[code])).to.deep.equal(named(en.sentences[code]));
    });
  }

  it('has the same words for types and measures in both languages', () => {
    expect(Object.keys(nl.types)).to.deep.equal(Object.keys(en.types));
    expect(Object.keys(nl.measures)).to.deep.equal(Object.keys(en.measures));
  });

  it('keeps the path and the code', () => {
    expect(inWords({ path: 'a.b', code: 'missing' })).to.deep.equal({
      path: 'a.b',
      code: 'missing',
      message: 'This is missing. Add it.',
    });
  });

  it('is in English for a language that is not there', () => {
    const finding: Finding = { path: '', code: 'not-a-result' };
    expect(inWords(finding, 'de')).to.deep.equal(inWords(finding, 'en'));
    expect(inWords(finding, 'nl-BE')).to.deep.equal(inWords(finding, 'nl'));
  });

  it('takes values as they are, also when they look like a gap or a reference', () => {
    const { message } = inWords({ path: '', code: 'unknown-key', values: { key: '{found} $& [x]' } });
    expect(message).to.contain('"{found} $& [x]" is not known here');
  });

  it('is put in words for the first fifty findings, and no more are looked for', () => {
    let asked = 0;
    function* endless(): Generator<Finding> {
      while (++asked) yield { path: String(asked), code: 'missing' };
    }
    expect(allInWords(endless())).to.have.length(50);
    expect(asked).to.equal(50);
  });
});
