import { expect } from '@open-wc/testing';
import {
  attemptOn,
  finishOnLeave,
  ScormError,
  type Attempt,
  type Fault,
  type Version,
} from '../../../src/deliver/scorm/index.js';
import { faultOf } from '../../../src/deliver/scorm/lms.js';
import { Fake } from './fake.js';

const caught = (run: () => unknown): ScormError => {
  try {
    run();
  } catch (error) {
    expect(error).to.be.instanceOf(ScormError);
    return error as ScormError;
  }
  throw new Error('It was to fail.');
};

const sleep = async (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Sources: SCORM 1.2 RTE, 3.3.4.1; SCORM 2004 RTE, 3.1.7. */
const codes: Record<Version, Record<Fault, number[]>> = {
  '1.2': { failed: [0, 101, 999], value: [201, 202, 203, 402, 403, 404, 405], session: [301], unsupported: [401] },
  '2004': {
    failed: [0, 101, 102, 111, 301, 391, 999],
    value: [201, 351, 403, 404, 405, 406, 407, 408],
    session: [103, 104, 112, 113, 122, 123, 132, 133, 142, 143],
    unsupported: [401, 402],
  },
};

for (const version of ['1.2', '2004'] as const)
  describe(`a visit by SCORM ${version}`, () => {
    const status = version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    const exit = version === '1.2' ? 'cmi.core.exit' : 'cmi.exit';
    const time = version === '1.2' ? 'cmi.core.session_time' : 'cmi.session_time';

    it('begins once, as incomplete and to be resumed, and ends once after it is stored', () => {
      const fake = new Fake(version);
      let now = 0;
      const attempt = attemptOn(fake.found, { now: () => now });
      attempt.start();
      attempt.start();
      attempt.complete();
      now = 3_723_456;
      attempt.finish();
      attempt.finish();
      expect(fake.calls.filter((call) => !call.startsWith('GetValue'))).to.deep.equal([
        'Initialize',
        `SetValue ${status} incomplete`,
        `SetValue ${exit} suspend`,
        `SetValue ${status} completed`,
        `SetValue ${time} ${version === '1.2' ? '0001:02:03.46' : 'PT1H2M3.46S'}`,
        'Commit',
        'End',
      ]);
    });

    it('leaves who was done as they were', () => {
      for (const before of ['completed', 'passed', 'failed']) {
        const fake = new Fake(version);
        fake.values.set(status, before);
        const attempt = attemptOn(fake.found);
        attempt.start();
        attempt.complete();
        expect(fake.values.get(status)).to.equal(before);
      }
    });

    it('makes up no score, and tells one that it is given', () => {
      const fake = new Fake(version);
      const attempt = attemptOn(fake.found);
      attempt.complete();
      expect([...fake.values.keys()].filter((key) => key.includes('score'))).to.deep.equal([]);
      attempt.complete({ raw: 3, min: 1, max: 5 });
      const told = Object.fromEntries([...fake.values].filter(([key]) => key.includes('score')));
      const plain = { raw: '3', min: '1', max: '5' };
      const all = version === '1.2' ? plain : { scaled: '0.5', ...plain };
      const prefix = version === '1.2' ? 'cmi.core.score' : 'cmi.score';
      expect(told).to.deep.equal(
        Object.fromEntries(Object.entries(all).map(([key, value]) => [`${prefix}.${key}`, value])),
      );
      attempt.finish();
    });

    it('calls nothing after its end, and says so by a typed error', () => {
      const fake = new Fake(version);
      const attempt = attemptOn(fake.found);
      attempt.start();
      attempt.finish();
      const { length } = fake.calls;
      const tries: ((one: Attempt) => unknown)[] = [
        (one) => one.start(),
        (one) => one.get('cmi.suspend_data'),
        (one) => one.set('cmi.suspend_data', 'x'),
        (one) => one.complete(),
      ];
      for (const attemptAgain of tries) expect(caught(() => attemptAgain(attempt)).fault).to.equal('session');
      attempt.commit();
      attempt.finish();
      expect(fake.calls.length).to.equal(length);
    });

    it('calls nothing after its end either when the last storing failed', () => {
      const fake = new Fake(version);
      const attempt = attemptOn(fake.found);
      attempt.start();
      fake.faults.set('Commit', version === '1.2' ? 101 : 391);
      attempt.finish();
      attempt.commit();
      expect([attempt.failure!.fault, fake.calls.at(-1)]).to.deep.equal(['failed', 'End']);
    });

    it('ends nothing that did not begin', () => {
      const fake = new Fake(version);
      fake.faults.set('Initialize', 101);
      const attempt = attemptOn(fake.found);
      caught(() => attempt.start());
      attempt.finish();
      expect(fake.calls).to.deep.equal(['Initialize']);
    });

    it('goes on where it was when beginning failed half way, without beginning twice', () => {
      const fake = new Fake(version);
      fake.faults.set('GetValue cmi.suspend_data', version === '1.2' ? 101 : 301);
      const attempt = attemptOn(fake.found);
      expect(caught(() => attempt.start()).fault).to.equal('failed');
      fake.faults.clear();
      fake.values.set('cmi.suspend_data', 'before');
      expect(attempt.start().suspended).to.equal('before');
      expect(fake.calls.filter((call) => call === 'Initialize').length).to.equal(1);
      attempt.finish();
    });

    it('stores what was set soon after, once for many', async () => {
      const fake = new Fake(version);
      const attempt = attemptOn(fake.found, { pause: 10 });
      for (let n = 0; n < 20; n++) attempt.set('cmi.suspend_data', String(n));
      expect(fake.calls.includes('Commit')).to.equal(false);
      await sleep(60);
      expect(fake.calls.filter((call) => call === 'Commit').length).to.equal(1);
      expect(fake.stored.get('cmi.suspend_data')).to.equal('19');
      attempt.finish();
    });

    it('tries again to store, and tells when that fails and when it is well again', async () => {
      const fake = new Fake(version);
      const attempt = attemptOn(fake.found, { pause: 5 });
      const told: boolean[] = [];
      attempt.listen(() => told.push(!attempt.failure));
      fake.faults.set('Commit', version === '1.2' ? 101 : 391);
      attempt.set('cmi.suspend_data', 'x');
      await sleep(40);
      expect(told).to.deep.equal([false]);
      fake.faults.clear();
      await sleep(200);
      expect(told).to.deep.equal([false, true]);
      expect(fake.stored.get('cmi.suspend_data')).to.equal('x');
      attempt.finish();
    });

    it('records nothing when a person looks back', () => {
      for (const mode of ['review', 'browse']) {
        const fake = new Fake(version);
        fake.values.set(version === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode', mode);
        const attempt = attemptOn(fake.found);
        expect(attempt.start().recording).to.equal(false);
        attempt.finish();
        expect(fake.calls.filter((call) => /^(?:SetValue|Commit)/.test(call))).to.deep.equal([]);
        expect(fake.calls.at(-1)).to.equal('End');
      }
    });

    it('is stored when the page is hidden, and ends when it is left', () => {
      const fake = new Fake(version);
      const attempt = attemptOn(fake.found);
      const page = Object.assign(new EventTarget(), { document: { visibilityState: 'visible' } });
      finishOnLeave(attempt, page);
      attempt.set('cmi.suspend_data', 'x');
      page.document.visibilityState = 'hidden';
      page.dispatchEvent(new Event('visibilitychange'));
      expect(fake.calls.at(-1)).to.equal('Commit');
      page.dispatchEvent(new Event('pagehide'));
      page.dispatchEvent(new Event('pagehide'));
      expect(fake.calls.filter((call) => call === 'End').length).to.equal(1);
    });

    for (const [fault, list] of Object.entries(codes[version]))
      it(`knows the codes of "${fault}"`, () => {
        for (const code of list) expect(faultOf(version, code), String(code)).to.equal(fault);
      });

    it('takes an environment that breaks for one that failed', () => {
      const api = new Proxy({}, { get: () => () => { throw new Error('gone'); } }); // prettier-ignore
      expect(caught(() => attemptOn({ version, api }).start()).fault).to.equal('failed');
    });
  });
