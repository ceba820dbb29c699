import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { memoryDrafts } from '../../../src/draft/memory.js';
import { acceptAnswers } from '../../../src/instrument/answers.js';
import { attemptOn, scormDrafts, type Keeping } from '../../../src/deliver/scorm/index.js';
import { pack, unpack } from '../../../src/deliver/scorm/suspend/pack.js';
import * as scarce from '../../../src/deliver/scorm/suspend/scarce.js';
import { read, write } from '../../../src/deliver/scorm/suspend/state.js';
import { wordsOf } from '../../../src/deliver/scorm/suspend/words.js';
import { roughAnswers } from '../../instrument/arbitrary.js';
import { presets } from '../../presets/presets.js';
import { Fake } from './fake.js';
import type { Instrument } from '../../../src/instrument/schema.js';
import type { Json } from '../../../src/result/result.js';

const flow = presets.find(({ passport }) => passport.id === 'flow')!;

const draftOf = ({ passport: { id, version } }: Instrument, answers: unknown): Json => ({
  format: 'samen-draft/1',
  id: '0192f0c1-2d3e-7a4b-8c5d-000000000001',
  instrument: { id, version },
  startedAt: '2026-02-01T09:30:00.000Z',
  savedAt: '2026-02-01T09:40:00.000Z',
  answers: answers as Json,
  page: 2,
});

/** Letters that cannot be made much fewer (xorshift, Marsaglia, 2003). */
function noise(length: number): string {
  let state = length;
  const letter = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return String.fromCharCode(97 + ((state >>> 3) % 26));
  };
  return Array.from({ length }, letter).join('');
}

describe('suspend data', () => {
  it('brings back random answers to every preset as they were, plain and squeezed', () => {
    for (const instrument of presets)
      fc.assert(
        fc.property(roughAnswers(instrument), (value) => {
          const { answers } = acceptAnswers(instrument, value);
          const kept = new Map([[`samen:${instrument.passport.id}:scorm`, draftOf(instrument, answers)]]);
          for (const by of [undefined, scarce]) {
            const state = read(write({ kept, left: [] }, instrument, by), instrument, by);
            expect(state).to.deep.equal({ kept, left: [] });
          }
        }),
        { numRuns: 60 },
      );
  });

  it('packs any JSON, whatever the words', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.uniqueArray(fc.string()), (value, words) => {
        const json = JSON.parse(JSON.stringify(value)) as Json;
        expect(unpack(JSON.parse(JSON.stringify(pack(json, words))), words)).to.deep.equal(json);
      }),
    );
    for (const odd of ['=', '==', '=5', -1, 0, [], {}, [[-1]], { __proto__: 1 }, [[], {}, '', null, true]])
      expect(unpack(pack(odd as Json, []), [])).to.deep.equal(odd);
  });

  it('is a fraction of the JSON where all is chosen', () => {
    for (const instrument of presets.filter(({ kind }) => kind === 'checklist' || kind === 'assessment')) {
      const ids = 'items' in instrument ? instrument.items.map(({ id }) => id) : [];
      const scale = 'scale' in instrument ? instrument.scale : [];
      const answers = Object.fromEntries(ids.map((id, n) => [id, scale[n % scale.length]]));
      const packed = JSON.stringify(pack(answers as Json, wordsOf(instrument)));
      expect(packed.length).to.be.below(JSON.stringify(answers).length / 2);
    }
  });

  it('of another version of an instrument is kept as it is, and of another maker is none of ours', () => {
    const other = { ...flow, items: [] } as unknown as Instrument;
    const text = write({ kept: new Map([['samen:flow:scorm', draftOf(flow, { goal: 'clear' })]]), left: [] }, flow);
    expect(typeof read(text, other)!.kept.get('samen:flow:scorm')).to.equal('string');
    for (const foreign of ['', 'viewed=1,2|last=3', '{}', '[]', '[2,"x",[]]', 'null', '~~~', '~', '[1,"x",0]'])
      expect(read(foreign, flow, scarce), foreign).to.equal(undefined);
  });

  it('leaves out the longest texts first, as few as need be, and nothing that was chosen', () => {
    const answers = {
      goal: 'clear',
      'goal.note': noise(3000),
      'time.note': noise(2000),
      'control.note': 'Kort, en het blijft staan.',
    };
    const kept = new Map([['k', draftOf(flow, answers)]]);
    const { text, left } = scarce.fit(kept, 2600, flow, scarce)!;
    expect(left).to.deep.equal(['answers.goal.note']);
    expect(text.length).to.be.at.most(2600);
    const { 'goal.note': _, ...rest } = answers;
    expect((read(text, flow, scarce)!.kept.get('k') as { answers: Json }).answers).to.deep.equal(rest);
    expect(scarce.fit(kept, 50, flow, scarce)).to.equal(undefined);
  });
});

describe('drafts in a course', () => {
  const open = (fake: Fake, device = memoryDrafts(), told: Keeping[] = []) => {
    fake.values.set('cmi.core.student_id', 's1');
    const attempt = attemptOn(fake.found, { pause: 60_000 });
    const drafts = scormDrafts(attempt, { instrument: () => flow, device, told: (one) => told.push(one) });
    return { attempt, drafts, device, told };
  };
  const key = 'samen:flow:scorm';

  it('are there again in the next visit, and gone when they are removed', async () => {
    const fake = new Fake();
    const draft = draftOf(flow, { goal: 'clear' });
    const { drafts, attempt } = open(fake);
    expect(await drafts.keys('samen:')).to.deep.equal([]);
    await drafts.save(key, draft);
    attempt.finish();
    const next = new Fake();
    next.values.set('cmi.suspend_data', fake.stored.get('cmi.suspend_data')!);
    const again = open(next);
    expect(await again.drafts.keys('samen:')).to.deep.equal([key]);
    expect(await again.drafts.load(key)).to.deep.equal(draft);
    await again.drafts.remove(key);
    expect(next.values.get('cmi.suspend_data')).to.equal('');
    expect(await again.drafts.load(key)).to.equal(undefined);
    again.attempt.finish();
  });

  it('leave no copy on the device when the course has all', async () => {
    const { drafts, attempt, device, told } = open(new Fake());
    await drafts.keys('samen:');
    await drafts.save(key, draftOf(flow, { goal: 'clear' }));
    expect([told.at(-1)!.level, await device.keys('')]).to.deep.equal(['whole', []]);
    attempt.finish();
  });

  it('are on the device alone when the course fails, and go from there when it is well again', async () => {
    const fake = new Fake();
    const { drafts, attempt, device, told } = open(fake);
    await drafts.keys('samen:');
    fake.faults.set('SetValue cmi.suspend_data', 101);
    await drafts.save(key, draftOf(flow, { goal: 'clear' }));
    expect([told.at(-1)!.level, (await device.keys('')).length]).to.deep.equal(['device', 1]);
    fake.faults.clear();
    await drafts.save(key, draftOf(flow, { goal: 'little' }));
    expect([told.at(-1)!.level, await device.keys('')]).to.deep.equal(['whole', []]);
    attempt.finish();
  });

  it('that are erased while the course fails leave no copy on the device', async () => {
    const fake = new Fake();
    const { drafts, attempt, device } = open(fake);
    await drafts.keys('samen:');
    fake.faults.set('SetValue cmi.suspend_data', 101);
    await drafts.save(key, draftOf(flow, { goal: 'clear' }));
    await drafts.remove(key);
    expect(await device.keys('')).to.deep.equal([]);
    attempt.finish();
  });

  it('are nowhere, and say so, when neither keeps them', async () => {
    const fake = new Fake();
    const broken = { ...memoryDrafts(), save: async () => Promise.reject(new Error('full')) };
    const { drafts, attempt, told } = open(fake, broken);
    await drafts.keys('samen:');
    fake.faults.set('SetValue cmi.suspend_data', 101);
    let failed = false;
    await drafts.save(key, draftOf(flow, { goal: 'clear' })).catch(() => (failed = true));
    expect([failed, told.at(-1)!.level]).to.deep.equal([true, 'nowhere']);
    attempt.finish();
  });

  it('overwrite nothing of a course that could not be read', async () => {
    const fake = new Fake();
    fake.values.set('cmi.suspend_data', 'earlier');
    fake.faults.set('GetValue cmi.suspend_data', 101);
    const { drafts, attempt } = open(fake);
    await drafts.keys('samen:').catch(() => undefined);
    await drafts.save(key, draftOf(flow, { goal: 'clear' })).catch(() => undefined);
    expect(fake.values.get('cmi.suspend_data')).to.equal('earlier');
    attempt.finish();
  });
});
