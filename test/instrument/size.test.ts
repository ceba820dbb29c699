import { expect } from '@open-wc/testing';
import { newer, versionOf } from '../../src/instrument/format.js';
import { isWithin } from '../../src/instrument/size.js';
import { nested } from './hostile.js';

describe('the size of a value', () => {
  it('is that of its texts, keys and lists, and one for each object', () => {
    // 1 + 4 for { text }, 3 for the text; 4 for `list`, 2 for its length, 1 for the text in it; numbers are free
    const value = { text: 'abc', list: ['x', 5] };
    expect(isWithin(15, value)).to.equal(true);
    expect(isWithin(14, value)).to.equal(false);
  });

  it('is within a bound that it just reaches, at every depth', () => {
    expect(isWithin(5, 'abcde')).to.equal(true);
    expect(isWithin(4, 'abcde')).to.equal(false);
    expect(isWithin(5, [[[['a']]]])).to.equal(true);
    expect(isWithin(4, [[[['a']]]])).to.equal(false);
    expect(isWithin(2, [{}])).to.equal(true);
    expect(isWithin(1, [{}])).to.equal(false);
    expect(isWithin(0, null)).to.equal(true);
  });

  it('counts members that are not there, and does not look for them', () => {
    expect(isWithin(1_000_000, Array(4_000_000_000))).to.equal(false);
  });

  it('has no end for what contains itself, also under an empty key', () => {
    const value: Record<string, unknown> = {};
    value[''] = value;
    expect(isWithin(1_000_000, value)).to.equal(false);
  });

  it('is found for what is deeper than any stack', () => {
    expect(isWithin(1_000_000, nested(100_000))).to.equal(true);
  });
});

describe('the version of a format', () => {
  it('is the number behind its name', () => {
    expect(versionOf('samen-result/1', 'samen-result')).to.equal(1);
    expect(versionOf('samen-result/12', 'samen-result')).to.equal(12);
  });

  for (const format of [
    'samen-result',
    'samen-result/',
    'samen-result/x',
    'samen-result/1/2',
    'samen-draft/1',
    '/1',
    1,
  ])
    it(`is absent in ${format}`, () => {
      expect(versionOf(format, 'samen-result')).to.equal(undefined);
    });

  it('that is newer is told with what was found', () => {
    expect(newer('samen-result/9')).to.deep.equal({
      path: 'format',
      code: 'newer',
      values: { found: 'samen-result/9' },
    });
  });
});
