import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { acceptAnswers } from '../../src/instrument/answers.js';
import { parseInstrument } from '../../src/instrument/parse.js';
import { allExamples, changed } from './examples.js';
import { anything, hostile, runs, spoilt, trapped } from './hostile.js';

/** Either an instrument or problems; and never a changed prototype. */
function outcome(value: unknown): 'right' | 'problems' {
  const parsed = parseInstrument(value);
  expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  if (parsed.ok) return 'right';
  expect(parsed.problems).not.to.deep.equal([]);
  for (const { path, message } of parsed.problems) {
    expect(path).to.be.a('string');
    expect(message).to.be.a('string').and.not.equal('');
  }
  return 'problems';
}

describe('parseInstrument answers whatever it is given', () => {
  it('as anything', () => {
    fc.assert(
      fc.property(anything, (value) => outcome(value) === 'problems'),
      runs,
    );
  });

  for (const instrument of allExamples())
    it(`as a ${instrument.kind} in which anything is put anywhere`, () => {
      fc.assert(
        fc.property(spoilt(instrument), (value) => void outcome(value)),
        runs,
      );
    });

  for (const [what, value] of Object.entries(hostile))
    it(`as ${what}, alone and in every place of a definition`, () => {
      expect(outcome(value)).to.equal('problems');
      for (const path of [
        'kind',
        'format',
        'passport',
        'passport.id',
        'passport.version',
        'texts.nl',
        'texts.en.title',
      ])
        for (const instrument of allExamples())
          // Objects and texts are a right answer in some places; what matters is that there is an answer.
          expect(outcome(changedTo(instrument, path, value))).to.be.oneOf(['right', 'problems']);
    });

  it('as an object whose properties throw', () => {
    expect(outcome(trapped('format', 'kind', 'passport'))).to.equal('problems');
    for (const instrument of allExamples())
      expect(outcome({ ...instrument, texts: trapped('nl', 'en') })).to.equal('problems');
  });
});

/** As `changed`, for values that cannot be copied. */
function changedTo(instrument: object, path: string, value: unknown): unknown {
  const mark = 'the-place';
  const copy = changed(instrument, path, mark);
  const fill = (from: object): void => {
    for (const [key, inner] of Object.entries(from))
      if (inner === mark) (from as Record<string, unknown>)[key] = value;
      else if (typeof inner === 'object') fill(inner);
  };
  fill(copy);
  return copy;
}

/** The keys of the answers to a sorter. */
const board = ['placements', 'cards', 'about', 'counts'];

describe('acceptAnswers answers whatever it is given', () => {
  for (const instrument of allExamples()) {
    const { kind } = instrument;
    const nothing = acceptAnswers(instrument, {}).answers;

    it(`as anything, for a ${kind}`, () => {
      fc.assert(
        fc.property(anything, (value) => {
          const { answers, refused } = acceptAnswers(instrument, value);
          expect(answers).to.be.an('object');
          expect(refused).to.be.an('array');
          expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
        }),
        runs,
      );
    });

    for (const [what, value] of Object.entries(hostile))
      it(`as ${what}, for a ${kind}`, () => {
        expect(acceptAnswers(instrument, value).answers).to.deep.equal(nothing);
        for (const key of [...board, 'goal', 'start-1', 'activities', 'place', 'wishes', 'seen-on'])
          expect(acceptAnswers(instrument, { [key]: value }).answers).to.deep.equal(nothing);
        for (const key of board)
          expect(acceptAnswers(instrument, { place: { [key]: value } }).answers).to.deep.equal(nothing);
        for (const about of [{ choir: value }, { choir: { sure: value } }, { choir: { trend: value } }])
          expect(acceptAnswers(instrument, { about }).answers).to.deep.equal(nothing);
        expect(acceptAnswers(instrument, { counts: { core: value } }).answers).to.deep.equal(nothing);
      });

    it(`as properties that throw, for a ${kind}`, () => {
      const value = trapped('placements', 'about', 'goal', 'start-1', 'activities');
      expect(acceptAnswers(instrument, value)).to.deep.equal({ answers: nothing, refused: ['answers'] });
    });
  }
});
