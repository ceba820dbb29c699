import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { acceptAnswers } from '../../src/instrument/answers.js';
import { makeResult, type Circumstances } from '../../src/result/index.js';
import { parseResult } from '../../src/result/parse.js';
import { score } from '../../src/score/index.js';
import { roughAnswers } from '../instrument/arbitrary.js';
import { allExamples, changed, checklist, sorter } from '../instrument/examples.js';
import type { Answers, Instrument } from '../../src/instrument/index.js';
import { anything, hostile, nested, runs, spoilt, trapped } from '../instrument/hostile.js';

const about: Circumstances = {
  id: '0192f0c1-2d30-7a4b-8c5d-6e7f80910a1b',
  locale: 'nl',
  wording: 'standard',
  startedAt: '2026-02-01T09:30:00.000Z',
};
const answers = { goal: 'clear', time: 'no' };
const made = (instrument: Instrument, given: Answers, more: Partial<Circumstances> = {}) =>
  makeResult(instrument, given, score(instrument, given), { ...about, ...more });
const result = () => made(checklist(), answers);

describe('a result', () => {
  it('says what was asked, what was answered and what follows', () => {
    const { id, version, ...passport } = checklist().passport;
    expect(result()).to.deep.equal({
      format: 'samen-result/1',
      id: about.id,
      instrument: {
        id,
        version,
        kind: 'checklist',
        passport: { id, version, ...passport, title: 'title (nl)', purpose: 'purpose (nl)', limits: 'limits (nl)' },
      },
      locale: 'nl',
      wording: 'standard',
      startedAt: about.startedAt,
      answers,
      scores: score(checklist(), answers),
    });
  });

  it('has the title in the language and wording that were shown', () => {
    const plain = { ...checklist(), plain: { en: { title: 'Simple title' } } };
    const simple = made(plain, answers, { locale: 'en-GB', wording: 'plain' });
    expect(simple).to.deep.include({ locale: 'en', wording: 'plain' });
    expect(simple.instrument.passport).to.deep.include({ title: 'Simple title', purpose: 'purpose (en)' });
  });

  it('says that the wording was the standard one where there is no plainer one to show', () => {
    expect(made(checklist(), answers, { wording: 'plain' }).wording).to.equal('standard');
    const plain = { ...checklist(), plain: { en: { title: 'Simple title' } } };
    expect(made(plain, answers, { wording: 'plain', locale: 'nl' }).wording).to.equal('standard');
  });

  it('has what the host gave, untouched, and nothing that was not given', () => {
    const context = { group: 'Tuesday', round: 2, nested: [null, { deep: true }] };
    const more = { perspective: 'member', context, completedAt: '2026-02-01T09:35:00.000Z' };
    expect(made(checklist(), answers, more)).to.deep.include(more);
    expect(result()).not.to.have.any.keys('perspective', 'context', 'completedAt');
  });

  for (const instrument of allExamples())
    it(`of a ${instrument.kind} comes back the same from JSON`, () => {
      fc.assert(
        fc.property(roughAnswers(instrument), (rough) => {
          const sent = made(instrument, acceptAnswers(instrument, rough).answers);
          // Zod leaves out a card called `__proto__`; whoever calls a card so loses it.
          fc.pre(!JSON.stringify(sent).includes('__proto__'));
          expect(parseResult(JSON.parse(JSON.stringify(sent)))).to.deep.equal({ ok: true, result: sent });
        }),
        runs,
      );
    });
});

describe('parsing a result', () => {
  const problemsOf = (value: unknown) => {
    const parsed = parseResult(value);
    return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);
  };

  for (const value of [undefined, null, 5, 'x', [], {}, { format: 'samen-instrument/1' }, { format: 'samen-result/x' }])
    it(`says in one sentence that this is none: ${JSON.stringify(value)}`, () => {
      expect(problemsOf(value)).to.deep.equal([': not-a-result']);
    });

  it('says in one sentence that it is newer', () => {
    const newer = { ...result(), format: 'samen-result/12', shape: 'other' };
    expect(problemsOf(newer)).to.deep.equal(['format: newer']);
    expect(problemsOf({ ...result(), format: 'samen-result/2' })).to.deep.equal(['format: newer']);
    expect(parseResult(newer, 'nl')).to.have.nested.property('problems[0].message').that.contains('nieuwere versie');
  });

  for (const [what, path, value, expected] of [
    ['no id', 'id', undefined, 'id: missing'],
    ['an id that is no UUID', 'id', '12', 'id: not-a-uuid'],
    ['another kind', 'instrument.kind', 'quiz', 'instrument.kind: wrong-value'],
    ['no passport', 'instrument.passport', undefined, 'instrument.passport: missing'],
    ['no title', 'instrument.passport.title', undefined, 'instrument.passport.title: missing'],
    ['a time in another zone', 'startedAt', '2026-02-01T09:30:00+01:00', 'startedAt: not-a-time'],
    ['a time that does not exist', 'completedAt', '2026-13-01T09:30:00Z', 'completedAt: not-a-time'],
    ['another wording', 'wording', 'simple', 'wording: wrong-value'],
    ['answers in a list', 'answers', [], 'answers: wrong-type'],
    ['an answer that is no JSON', 'answers.goal', new Date(), 'answers.goal: wrong-type'],
    ['a context that is no JSON', 'context', { when: Number.NaN }, 'context.when: wrong-type'],
    ['scores without a rule', 'scores', {}, 'scores.rule: missing'],
    ['something else', 'score', {}, 'score: unknown-key'],
  ] as [string, string, unknown, string][])
    it(`says where there is ${what}`, () => {
      expect(problemsOf(changed(result(), path, value))).to.deep.equal([expected]);
    });

  for (const time of [
    '2026-01-01T00:00:00Z',
    '2026-12-31T23:59:59Z',
    '2026-10-10T10:10:10.5Z',
    '2026-09-29T19:09:09.123456Z',
    '2026-11-30T20:50:50.000Z',
  ])
    it(`takes the time ${time}`, () => {
      expect(problemsOf(changed(result(), 'completedAt', time))).to.deep.equal([]);
    });

  const noDays = '2026-00-10 2026-13-10 2026-20-10 2026-1-10 2026-10-00 2026-10-32 2026-10-40 26-10-10 2026-10-1';
  const noHours = '24:10:10Z 30:10:10Z 10:60:10Z 10:10:60Z 10:10Z 10:10:10 10:10:10.Z 10:10:10z';
  const noTimes = [
    ...noDays.split(' ').map((day) => `${day}T10:10:10Z`),
    ...noHours.split(' ').map((hour) => `2026-10-10T${hour}`),
  ];
  for (const time of noTimes.concat('2026-10-10 10:10:10Z', 'today', ''))
    it(`refuses the time "${time}"`, () => {
      expect(problemsOf(changed(result(), 'completedAt', time))).to.deep.equal(['completedAt: not-a-time']);
    });

  it('says what an answer should be, in words', () => {
    const parsed = parseResult(changed(result(), 'answers.goal', new Date(0)));
    expect(parsed).to.have.nested.property('problems[0].message', 'Here plain data (JSON) is expected; found: {…}.');
  });

  it('names at most fifty problems', () => {
    const odd = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`odd-${index}`, 1]));
    expect(problemsOf({ ...result(), ...odd })).to.have.length(50);
  });

  it('takes a result of an older or later rule: it outlives the rule', () => {
    const later = changed(
      changed(result(), 'scores.rule', 'flow-profile/9'),
      'instrument.passport.rule',
      'flow-profile/9',
    );
    expect(problemsOf(later)).to.deep.equal([]);
  });

  it('takes answers that no instrument is at hand for', () => {
    expect(problemsOf(changed(result(), 'answers', { other: [{ deep: ['x'] }] }))).to.deep.equal([]);
  });

  it('answers whatever it is given', () => {
    const total = (value: unknown) => {
      const parsed = parseResult(value);
      if (!parsed.ok) expect(parsed.problems).not.to.deep.equal([]);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    };
    fc.assert(fc.property(anything, total), runs);
    fc.assert(fc.property(spoilt(made(sorter(), { placements: { choir: ['club'] } })), total), runs);
  });

  for (const [what, value] of Object.entries(hostile))
    it(`answers ${what}, alone and inside a result`, () => {
      expect(problemsOf(value)).to.deep.equal([': not-a-result']);
      for (const key of ['format', 'id', 'instrument', 'startedAt', 'scores'])
        expect(problemsOf({ ...result(), [key]: value }), key).not.to.deep.equal([]);
      for (const key of ['answers', 'context']) expect(parseResult({ ...result(), [key]: value })).to.be.an('object');
      for (const key of ['answers', 'context'])
        expect(parseResult({ ...result(), [key]: { goal: value } })).to.be.an('object');
    });

  it('refuses answers without a bottom', () => {
    for (const value of [{ deep: nested(100_000) }, { again: hostile['an object in itself'] }])
      expect(problemsOf({ ...result(), answers: value })).to.deep.equal([': not-a-result']);
  });

  it('refuses properties that throw', () => {
    expect(problemsOf({ ...result(), answers: trapped('goal') })).to.deep.equal([': not-a-result']);
  });
});
