// Servers that are killed, as by a power cut.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { mosquitto, nats, whyNo } from '../tools/brokers.mjs';
import { nodeModule } from '../tools/node-module.mjs';

const { bytes, mqttRegister, natsRegister, newName, until, watching } = await nodeModule('test/live/contract/entry.ts');

const quick = { WebSocket, quiet: 4000, longest: 500 };
const text = (slot, rev) => `${slot} ${rev}`;
const names = (n) => Array.from({ length: n }, () => newName());

/** How many of these slots are not there, and how many are there with something older. */
function lost(last, slots, rev) {
  const missing = slots.filter((slot) => !last.has(slot)).length;
  return { missing, old: slots.filter((slot) => last.has(slot) && last.get(slot) !== text(slot, rev)).length };
}

const none = { missing: 0, old: 0 };

describe('Mosquitto', { skip: whyNo('mosquitto') || false }, () => {
  for (const settings of ['ours', 'ours, in memory'])
    test(`${settings}: killed and started again, with phones that send what they have at every connect`, async (t) => {
      const server = await mosquitto(settings);
      const session = newName();
      const slots = names(50);
      const open = [];
      t.after(async () => {
        await Promise.all(open.map((one) => one.close()));
        await server.close();
      });
      const screen = () => {
        const one = mqttRegister({ url: server.url, session, ...quick, login: () => server.login });
        open.push(one);
        return watching(one, '+').last;
      };
      let rev = 1;
      const put = (phone, slot) => phone.put(slot, bytes(text(slot, rev)));
      const phones = slots.map((slot) => {
        const phone = mqttRegister({ url: server.url, session, clientId: slot, ...quick });
        open.push(phone);
        phone.follow(({ at }) => at === 'connected' && void put(phone, slot).catch(() => {}));
        return [phone, slot];
      });
      const live = screen();
      await until('all are seen', () => live.size === slots.length);
      await server.kill();
      rev = 2;
      const changed = phones.map(([phone, slot]) => put(phone, slot));
      await server.start();
      await Promise.all(changed);
      const late = screen();
      for (const last of [live, late])
        await until('all are back', () => slots.every((slot) => last.get(slot) === text(slot, 2)));
      assert.deepEqual([lost(live, slots, 2), lost(late, slots, 2)], [none, none]);
    });

  test('our settings keep what is older than two seconds, without any phone', async (t) => {
    const server = await mosquitto();
    t.after(server.close);
    const session = newName();
    const slots = names(1500); // more than the thousand to which Mosquitto cuts by default
    const open = () => mqttRegister({ url: server.url, session, ...quick, login: () => server.login });
    const writer = open();
    await Promise.all(slots.map((slot) => writer.put(slot, bytes(text(slot, 1)))));
    await writer.close();
    await sleep(4000);
    await server.kill();
    await server.start();
    const reader = open();
    const { last } = watching(reader, '+');
    await until('all are there', () => last.size >= slots.length);
    assert.deepEqual(lost(last, slots, 1), none);
    await reader.close();
  });
});

/** Which server of a cluster leads what the stream is kept by. */
async function leaderOf(nodes) {
  const answer = await fetch(`http://127.0.0.1:${nodes[0].monitor}/jsz?accounts=1&streams=1`);
  const { account_details: accounts } = await answer.json();
  const { leader } = accounts
    .flatMap(({ stream_detail: streams }) => streams)
    .find(({ name }) => name === 'samen').cluster;
  return nodes.find(({ name }) => name === leader);
}

test(
  'NATS: one of three servers is killed in the middle of five hundred puts',
  { skip: whyNo('nats') || false },
  async (t) => {
    const cluster = await nats(3);
    const session = newName();
    const servers = cluster.nodes.map(({ url }) => url.replace('nats+', ''));
    const slots = names(500);
    const open = [];
    t.after(async () => {
      await Promise.all(open.map((one) => one.close()));
      await cluster.close();
    });
    const connect = (login) => {
      const one = natsRegister({ servers, session, ...quick, patience: 1000, login });
      open.push(one);
      return one;
    };
    const screen = () =>
      watching(
        connect(() => cluster.login),
        '+',
      ).last;
    const live = screen();
    const phones = Array.from({ length: 25 }, () => connect());
    const put = (slot, index, rev) => phones[index % phones.length].put(slot, bytes(text(slot, rev)));
    await Promise.all(slots.map((slot, index) => put(slot, index, 1)));
    await until('all are seen', () => live.size === slots.length);

    const leader = await leaderOf(cluster.nodes);
    let done = 0;
    let killed = Promise.resolve();
    const puts = slots.map(async (slot, index) => {
      await sleep(index * 4);
      if (index === slots.length / 2) killed = leader.kill();
      await put(slot, index, 2);
      done++;
    });
    await until('some are done', () => done > 0);
    await Promise.all(puts);
    await killed;
    await until('the screen that was open has all', () => slots.every((slot) => live.get(slot) === text(slot, 2)));
    const late = screen();
    await until('a screen that opens now has all', () => late.size === slots.length);
    assert.deepEqual([lost(live, slots, 2), lost(late, slots, 2)], [none, none]);
    await leader.start();
  },
);
