// What goes wrong between a phone and a server, and what comes of it: nothing is lost. Waits are short here; none is measured.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { WebSocket } from 'ws';
import { aedes } from '../../tools/brokers.mjs';
import { flaky } from '../../tools/flaky.mjs';
import { nodeModule } from '../../tools/node-module.mjs';

const { bytes, mqttRegister, newName, until, watching } = await nodeModule('test/live/contract/entry.ts');

const short = { WebSocket, quiet: 600, longest: 100, patience: 150, settling: 100, nowAndThen: 200 };

describe('a network that fails', () => {
  let server;
  let network;
  let session;
  let slot;
  before(async () => (server = await aedes()));
  after(() => server.close());
  beforeEach(() => ([session, slot] = [newName(), newName()]));

  /** A phone behind a bad network, and a screen behind a good one. */
  async function between(t, options = {}) {
    network = await flaky(server.url);
    const phone = mqttRegister({ url: network.url, session, clientId: slot, ...short, ...options });
    const screen = mqttRegister({ url: server.url, session, ...short });
    const states = [];
    phone.follow((state) => states.push(state));
    t.after(async () => {
      await Promise.all([phone.close(), screen.close()]);
      await network.close();
    });
    const isAt = (at) => states.at(-1).at === at;
    return { phone, screen, states, isAt, seen: watching(screen, '+') };
  }
  const published = () => network.packets.filter(({ cmd }) => cmd === 'publish');

  test('a server that is away for a while gets the latest of what was put meanwhile', async (t) => {
    const { phone, seen, isAt } = await between(t);
    await until('it is connected', () => isAt('connected'));
    await network.refuse();
    await until('it is noticed', () => isAt('away'));
    const all = ['1', '2', '3'].map((word) => phone.put(slot, bytes(word)));
    await network.accept();
    await Promise.all(all);
    await until('the latest is seen', () => seen.last.get(slot) === '3');
    assert.deepEqual(
      published().map(({ payload }) => String(payload)),
      ['3'],
    );
  });

  test('what is not acknowledged is sent again, as the same packet and marked as such', async (t) => {
    const { phone } = await between(t);
    network.faults.swallow = ({ cmd }) => cmd === 'puback';
    let isDone = false;
    const put = phone.put(slot, bytes('once')).then(() => (isDone = true));
    await until('it is sent three times', () => published().length >= 3);
    assert.equal(isDone, false);
    network.faults.swallow = () => false;
    await put;
    const [first, ...others] = published();
    assert.equal(first.dup, false);
    for (const { dup, messageId, payload } of others)
      assert.deepEqual([dup, messageId, String(payload)], [true, first.messageId, 'once']);
    assert.equal(network.lines(), 1);
  });

  test('a server that falls silent is left, and what was on its way arrives by another connection', async (t) => {
    const { phone, seen, isAt } = await between(t);
    await until('it is connected', () => isAt('connected'));
    network.faults.silent = true;
    const put = phone.put(slot, bytes('late'));
    await until('the silence is noticed', () => isAt('away'));
    network.faults.silent = false;
    await put;
    await until('it is seen', () => seen.last.get(slot) === 'late');
  });

  test('a server that never answers to CONNECT is left, too', async (t) => {
    const { phone, isAt } = await between(t);
    network.faults.silent = true;
    network.cutAll();
    await until('it is given up', () => isAt('away'));
    network.faults.silent = false;
    await phone.put(slot, bytes('x'));
  });

  test('frames may be cut anywhere', async (t) => {
    const { phone, screen } = await between(t);
    network.faults.frame = 1;
    const { last } = watching(phone, '_ctl');
    const state = 'state of the room '.repeat(300);
    await screen.put('_ctl', bytes(state));
    await until('it is seen', () => last.get('_ctl') === state);
    await phone.put(slot, bytes('x'));
  });

  test('a connection that ends within a packet to us does no harm', async (t) => {
    const { phone, screen } = await between(t);
    const { last, all } = watching(phone, '_ctl');
    let broke = 0;
    network.faults.breakDown = ({ cmd }) => cmd === 'publish' && broke++ < 2;
    await screen.put('_ctl', bytes('whole'));
    await until('it is seen', () => last.get('_ctl') === 'whole');
    assert.equal(broke, 3);
    assert.ok(all.every(([, text]) => text === 'whole'));
  });

  test('a connection that ends within a packet of ours does no harm', async (t) => {
    const { phone, seen } = await between(t);
    let broke = 0;
    network.faults.breakUp = ({ cmd }) => cmd === 'publish' && broke++ < 1;
    await phone.put(slot, bytes('whole'));
    await until('it is seen', () => seen.last.get(slot) === 'whole');
    assert.equal(broke, 2);
  });

  test('a server that answers SUBSCRIBE and sends nothing is asked again', async (t) => {
    const { phone, screen } = await between(t);
    const subscribed = () => network.packets.filter(({ cmd }) => cmd === 'subscribe').length;
    network.faults.swallow = ({ cmd }) => cmd === 'publish' && subscribed() < 3;
    await screen.put('_ctl', bytes('state'));
    const { last } = watching(phone, '_ctl');
    await until('it is seen', () => last.get('_ctl') === 'state');
  });

  test('everything is subscribed to again after a loss', async (t) => {
    const { phone, screen, isAt } = await between(t, { settling: 1e6 });
    const [state, receipts] = [watching(phone, '_ctl'), watching(phone, '_r/A')];
    await until('it is connected', () => isAt('connected'));
    await network.refuse();
    await screen.put('_ctl', bytes('state'));
    await screen.put('_r/A', bytes('receipts'));
    await network.accept();
    await until('both are seen', () => state.last.has('_ctl') && receipts.last.has('_r/A'));
  });

  test('when there may be a network again it does not wait', async (t) => {
    let wake;
    let isStopped = false;
    const { phone, isAt } = await between(t, {
      longest: 1e6,
      random: () => 1e3, // a quarter of an hour, also for the first wait
      wake: (hear) => ((wake = hear), () => (isStopped = true)),
    });
    await until('it is connected', () => isAt('connected'));
    await network.refuse();
    await until('it is noticed', () => isAt('away'));
    wake();
    wake();
    await network.accept();
    await until('it is connected again', () => (wake(), isAt('connected')));
    await phone.put(slot, bytes('x'));
    await phone.close();
    assert.equal(isStopped, true);
  });

  test('it says good-bye', async (t) => {
    const { phone, isAt } = await between(t);
    await until('it is connected', () => isAt('connected'));
    await phone.close();
    await until('it was said', () => network.packets.at(-1).cmd === 'disconnect');
    await until('the line is gone', () => network.lines() === 0);
  });

  test('a quiet server is asked for a sign of life, and stays', async (t) => {
    const { states } = await between(t, { settling: 1e6 });
    await until('it was asked three times', () => network.packets.filter(({ cmd }) => cmd === 'pingreq').length > 2);
    assert.deepEqual(
      states.map(({ at }) => at),
      ['connecting', 'connected'],
    );
  });
});
