import { expect } from '@open-wc/testing';
import { attemptOn, scormDelivery, type Version } from '../../../src/deliver/scorm/index.js';
import { DeliveryError } from '../../../src/deliver/index.js';
import { presets } from '../../presets/presets.js';
import { made } from '../results.js';
import { Fake } from './fake.js';

const flow = presets.find(({ passport }) => passport.id === 'flow')!;

function open(version: Version, fake = new Fake(version)) {
  const missing: (readonly string[])[] = [];
  const attempt = attemptOn(fake.found, { pause: 60_000 });
  const delivery = scormDelivery(attempt, { instrument: () => flow, told: (ids) => missing.push(ids) });
  return { fake, attempt, delivery, missing };
}

for (const version of ['1.2', '2004'] as const) {
  describe(`delivery by SCORM ${version}`, () => {
    const sets = ({ calls }: Fake) => calls.filter((call) => call.startsWith('SetValue cmi.interactions'));

    it('writes each answer once, and again only when it changed', async () => {
      const { fake, delivery, attempt } = open(version);
      await delivery(made(1));
      const first = sets(fake).length;
      expect(first).to.equal(8);
      await delivery(made(1));
      expect(sets(fake).length).to.equal(first);
      await delivery(made(1, { answers: { goal: 'little', 'goal.note': 'Écrit “mot” 🌱' } }));
      expect(sets(fake).length).to.equal(first + 4);
      attempt.finish();
    });

    it('leaves a result that is not finished incomplete', async () => {
      const { fake, delivery, attempt } = open(version);
      const { completedAt: _, ...unfinished } = made(1);
      await delivery(unfinished);
      expect(fake.calls.some((call) => call.endsWith(' completed'))).to.equal(false);
      attempt.finish();
    });

    it('names the answers that the course refuses, delivers the others, and leaves no gap', async () => {
      const { fake, delivery, missing, attempt } = open(version);
      fake.faults.set('SetValue cmi.interactions.0.id', version === '1.2' ? 405 : 406);
      await delivery(made(1));
      expect(missing).to.deep.equal([['goal', 'goal.note']]);
      fake.faults.clear();
      await delivery(made(1));
      expect(missing.at(-1)).to.deep.equal([]);
      expect(fake.values.get('cmi.interactions.0.id')).to.equal('goal');
      attempt.finish();
    });

    it('stays undelivered until it is stored, however often it is given again', async () => {
      const { fake, delivery, attempt } = open(version);
      for (const code of version === '1.2' ? [101, 301] : [391, 143]) {
        fake.faults.set('Commit', code);
        for (let n = 0; n < 3; n++) expect(await delivery(made(1)).catch(() => 'not')).to.equal('not');
      }
      fake.faults.clear();
      expect(await delivery(made(1))).to.equal('delivered');
      attempt.finish();
    });

    it('is refused when the visit is over, and when nothing is recorded', async () => {
      const over = open(version);
      over.attempt.start();
      over.attempt.finish();
      const back = new Fake(version);
      back.values.set(version === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode', 'review');
      for (const { delivery } of [over, open(version, back)]) {
        const error: unknown = await delivery(made(1)).catch((one: unknown) => one);
        expect((error as DeliveryError).failure).to.equal('refused');
      }
    });
  });
}
