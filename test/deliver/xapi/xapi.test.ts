import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { acceptAnswers } from '../../../src/instrument/answers.js';
import { score } from '../../../src/score/index.js';
import { makeResult } from '../../../src/result/result.js';
import { idOf, resultExtension, stateDrafts, statementsOf, xapi } from '../../../src/deliver/xapi/index.js';
import { allExamples } from '../../instrument/examples.js';
import { roughAnswers } from '../../instrument/arbitrary.js';
import { delivers, type Place } from '../contract.js';
import { keepsDrafts } from '../../draft/contract.js';
import { made } from '../results.js';
import { RecordStore } from './record-store.js';

const actor = { account: { homePage: 'https://school.example', name: 's1' } };
const activity = 'https://school.example/course/flow';

function place(): Place {
  const store = new RecordStore();
  const lrs = { endpoint: 'https://lrs.example/xapi/', authorization: 'Basic once', fetch: store.fetch, timeout: 20 };
  return {
    delivery: xapi(lrs, { actor, activity }),
    got: () => store.results,
    fail: (...faults) => void (store.faults = faults),
  };
}
delivers('xapi', place);

keepsDrafts('the state of a record store', () => {
  const { fetch } = new RecordStore();
  return () =>
    stateDrafts({ endpoint: 'https://lrs.example/xapi', authorization: 'Basic once', fetch }, { actor, activity });
});

describe('statements', () => {
  it('are a completed one with the whole result, and one for every answer where the instrument is known', () => {
    for (const instrument of allExamples())
      fc.assert(
        fc.property(roughAnswers(instrument), (rough) => {
          const { answers } = acceptAnswers(instrument, rough);
          const result = makeResult(instrument, answers, score(instrument, answers), {
            id: made(1).id,
            locale: 'nl',
            wording: 'standard',
            startedAt: '2026-02-01T09:30:00.000Z',
            completedAt: '2026-02-01T09:40:00.500Z',
          });
          const all = statementsOf(result, { actor, activity, instrument });
          const last = all.at(-1)!;
          expect(last.verb.id).to.equal('http://adlnet.gov/expapi/verbs/completed');
          expect(last.result!.extensions![resultExtension]).to.deep.equal(result);
          expect(last.result!.duration).to.equal('PT600.50S');
          expect(new Set(all.map(({ id }) => id)).size, 'ids').to.equal(all.length);
          expect(all, 'the same again').to.deep.equal(statementsOf(result, { actor, activity, instrument }));
          expect(all.every(({ timestamp }) => timestamp === result.completedAt)).to.equal(true);
        }),
        { numRuns: 20 },
      );
  });

  it('leave out how long it took when a clock ran backwards', () => {
    const [statement] = statementsOf(made(1, { completedAt: '2026-02-01T09:00:00.000Z' }), { actor, activity });
    expect(statement!.result).to.not.have.property('duration');
  });

  it('have ids that are UUIDs, and differ', () => {
    const ids = Array.from({ length: 20_000 }, (_, n) => idOf(`text ${n}`));
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids.slice(0, 500))
      expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
