import { expect } from '@open-wc/testing';
import flow from '../../../src/presets/flow/index.js';
import { DeliveryError } from '../../../src/deliver/index.js';
import { launchOf, startCmi5, type Launch, type Statement } from '../../../src/deliver/xapi/index.js';
import { delivers, type Place } from '../contract.js';
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

/** A session that has begun. */
function place(): Place {
  const store = environment();
  const begun = start(store, { timeout: 20 });
  return {
    delivery: async (result, signal) => (await begun).delivery(result, signal),
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

  it('goes on where it was when its page is opened again: token and beginning are known', async () => {
    const store = environment();
    const known = {};
    let kept = '';
    const first = await start(store, { known, changed: () => void (kept = JSON.stringify(known)), now: () => 1000 });
    const again = { known: JSON.parse(kept) as object, now: () => 5000 };
    const second = await start(store, again);
    await second.end();
    expect(verbsIn(store)).to.deep.equal(['initialized', 'terminated']);
    expect(store.log.filter((line) => line === 'POST /token').length).to.equal(1);
    expect(store.statements[1]!.result).to.deep.equal({ duration: 'PT4.00S' });
    await first.delivery(made(1));
    const over: unknown = await start(store, again).catch((error: unknown) => error);
    expect((over as DeliveryError).failure).to.equal('refused');
    const late: unknown = await second.delivery(made(2)).catch((error: unknown) => error);
    expect((late as DeliveryError).failure).to.equal('refused');
  });

  it('tells nothing from before it began, by the time it says: what waited for it neither', async () => {
    const store = environment();
    const { delivery } = await start(store, { now: () => Date.parse('2026-03-01T09:00:00.000Z'), instrument: flow });
    await delivery(made(1, { answers: { goal: 'clear' } }));
    const times = store.statements.map(({ timestamp }) => timestamp);
    expect(times).to.deep.equal(Array(3).fill('2026-03-01T09:00:00.000Z'));
    expect(store.results[0]!.completedAt).to.equal(made(1).completedAt);
  });

  it('has a duration whatever the clock did', async () => {
    const store = environment();
    const clock = [5000, 1000];
    const { delivery, end } = await start(store, { now: () => clock.shift()! });
    await delivery(made(1, { completedAt: '2026-01-01T09:00:00.000Z' }));
    await end();
    expect(store.statements.slice(1).map(({ result }) => result!.duration)).to.deep.equal(['PT0.00S', 'PT0.00S']);
  });

  it('writes over nothing that the environment gave', async () => {
    const parent = { objectType: 'Activity', id: 'https://school.example/module' };
    const given = { ...contextTemplate, platform: 'School', language: 'fy', contextActivities: { parent: [parent] } };
    const store = environment({ contextTemplate: given });
    const { delivery } = await start(store, { instrument: flow });
    await delivery(made(1, { answers: { goal: 'clear' } }));
    for (const { context } of store.statements) {
      expect([context.platform, context.language]).to.deep.equal(['School', 'fy']);
      expect(context.contextActivities!.parent![0]).to.deep.equal(parent);
    }
    expect(store.statements[1]!.context.contextActivities!.parent!.map(({ id }) => id)).to.deep.equal([
      parent.id,
      launch.activityId,
    ]);
  });

  it('says completed once, also when that could not be written down and the result was changed meanwhile', async () => {
    const store = environment();
    const { delivery, store: states } = await start(store);
    const save = states.save;
    states.save = async () => Promise.reject(new DeliveryError('unreachable'));
    await delivery(made(1)).catch(() => undefined);
    states.save = save;
    await delivery(made(1, { completedAt: '2026-02-01T10:00:00.000Z' }));
    expect(verbsIn(store)).to.deep.equal(['initialized', 'completed', 'answered']);
    expect(store.states.has('samen-completed')).to.equal(true);
  });

  it('knows what the learner prefers, and does without', async () => {
    const store = environment();
    expect((await start(store)).languages).to.deep.equal([]);
    for (const [languagePreference, expected] of [
      ['nl-BE, en', ['nl-BE', 'en']],
      [42, ['42']],
    ] as const) {
      const preferring = environment();
      preferring.profile = JSON.stringify({ languagePreference });
      expect((await start(preferring)).languages).to.deep.equal(expected);
    }
  });

  it('is refused by a typed error when the environment answers with something else', async () => {
    for (const wrong of ['<!doctype html>Log in', 'null', '"text"']) {
      const store = environment();
      store.tokenText = wrong;
      const failure: unknown = await start(store).catch((error: unknown) => error);
      expect((failure as DeliveryError).failure, wrong).to.equal('refused');
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
