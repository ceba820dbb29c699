import { expect } from '@open-wc/testing';
import flow from '../../../src/presets/flow/index.js';
import { DeliveryError } from '../../../src/deliver/index.js';
import { launchOf, startCmi5, type Launch, type Statement } from '../../../src/deliver/xapi/index.js';
import { delivers, sendsAtOnce, type Place } from '../contract.js';
import { made } from '../results.js';
import { RecordStore } from './record-store.js';

const actor = { objectType: 'Agent' as const, account: { homePage: 'https://school.example', name: 's1' } };
const launch: Launch = {
  endpoint: 'https://lrs.example/xapi',
  fetch: 'https://lrs.example/token',
  actor,
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activityId: 'https://school.example/flow',
};
const session = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const contextTemplate = {
  extensions: { [session]: 's-1' },
  contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://school.example/publisher/flow' }] },
};

function environment(data: object = {}) {
  const store = new RecordStore();
  store.states.set(
    'LMS.LaunchData',
    JSON.stringify({ contextTemplate, launchMode: 'Normal', moveOn: 'Completed', ...data }),
  );
  return store;
}

const start = async (store = environment(), more: object = {}) => startCmi5(launch, { fetch: store.fetch, ...more });
const verbsIn = ({ statements }: RecordStore) => statements.map(({ verb }) => verb.id.split('/').at(-1));
const categories = ({ context }: Statement) =>
  context.contextActivities?.category?.map(({ id }) => id.split('/').at(-1)) ?? [];

/** A session that is begun when something is first delivered, as the contract wants it at once. */
function place(): Place {
  const store = environment();
  let begun: ReturnType<typeof start> | undefined;
  return {
    delivery: async (result, signal) => (await (begun ??= start(store))).delivery(result, signal),
    got: () => store.results,
    fail: (...faults) => void (store.faults = [undefined, ...faults]),
  };
}
delivers('cmi5', place);

describe('a session of cmi5', () => {
  it('is read from an address, and from no other', () => {
    const query = new URLSearchParams({ ...launch, actor: JSON.stringify(actor) });
    expect(launchOf(`?${query}`)).to.deep.equal(launch);
    query.delete('fetch');
    for (const none of ['', '?a=b', `?${query}`, '?%', '?endpoint=a&fetch=b&actor={&registration=c&activityId=d'])
      expect(launchOf(none), none).to.equal(undefined);
  });

  it('begins, completes once and ends once, in the order of the standard', async () => {
    const store = environment();
    const { delivery, end } = await start(store);
    await delivery(made(1));
    await delivery(made(1));
    await delivery(made(1, { completedAt: '2026-02-01T10:00:00.000Z' }));
    await end();
    await end();
    expect(verbsIn(store)).to.deep.equal(['initialized', 'completed', 'answered', 'terminated']);
    expect(store.log.slice(0, 4)).to.deep.equal([
      'POST /token',
      'GET activities/state',
      'GET agents/profile',
      'POST statements',
    ]);
  });

  it('does not complete again when the learner comes back', async () => {
    const store = environment();
    const first = await start(store);
    await first.delivery(made(1));
    store.token = 'once';
    const second = await start(store, { now: () => 5 });
    await second.delivery(made(1, { completedAt: '2026-02-01T10:00:00.000Z' }));
    expect(verbsIn(store)).to.deep.equal(['initialized', 'completed', 'initialized', 'answered']);
  });

  it('tells everything in the context of the environment, and only what cmi5 defines in its category', async () => {
    const store = environment();
    const { delivery, end } = await start(store, { instrument: flow });
    await delivery(made(1, { answers: { goal: 'clear', 'goal.note': 'Soep' } }));
    await end();
    for (const { context, actor: who } of store.statements) {
      expect(context.registration).to.equal(launch.registration);
      expect(context.extensions).to.deep.equal(contextTemplate.extensions);
      expect(context.contextActivities!.grouping).to.deep.equal(contextTemplate.contextActivities.grouping);
      expect(who).to.deep.equal(actor);
    }
    expect(verbsIn(store)).to.deep.equal(['initialized', 'answered', 'answered', 'completed', 'terminated']);
    expect(store.statements.map(categories)).to.deep.equal([['cmi5'], [], [], ['cmi5', 'moveon'], ['cmi5']]);
    const defined = store.statements.filter((one) => categories(one).length);
    expect(defined.every(({ object }) => object.id === launch.activityId)).to.equal(true);
  });

  it('records nothing but its beginning and end when it is only looked at', async () => {
    for (const launchMode of ['Browse', 'Review']) {
      const store = environment({ launchMode });
      const { delivery, end, mode } = await start(store);
      await delivery(made(1));
      await end();
      expect(mode).to.equal(launchMode);
      expect(verbsIn(store)).to.deep.equal(['initialized', 'terminated']);
    }
  });

  it('is refused when its address was opened before, and says so by a typed error', async () => {
    const store = environment();
    await start(store);
    const failure: unknown = await start(store).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(DeliveryError);
    expect((failure as DeliveryError).failure).to.equal('refused');
  });
});

describe('a session of cmi5 that was begun', () => {
  sendsAtOnce('cmi5', () => {
    const store = environment();
    const begun = start(store, { timeout: 20 });
    return {
      delivery: async (result, signal) => {
        const { delivery } = await begun;
        return delivery(result, signal);
      },
      got: () => store.results,
      fail: (...faults) => void (store.faults = [undefined, ...faults]),
    };
  });
});
