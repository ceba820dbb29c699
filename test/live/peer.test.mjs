// What we put, another's client of MQTT reads, and the reverse; and who may do what with the settings of docs/live.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import mqtt from 'mqtt';
import { WebSocket } from 'ws';
import { aedes, mosquitto, nats, whyNo } from '../tools/brokers.mjs';
import { nodeModule } from '../tools/node-module.mjs';

const { bytes, mqttRegister, newName, registerFor, until, watching } = await nodeModule('test/live/contract/entry.ts');

/** Opens connections that are closed after the test. */
function opener(t) {
  const open = [];
  t.after(() => Promise.all(open.map((one) => one.close?.() ?? one.endAsync())));
  return (one) => (open.push(one), one);
}

/** Another's client, and what it heard: topic, text, retained. */
async function peerOn(keep, url, login) {
  const peer = keep(await mqtt.connectAsync(url, { protocolVersion: 4, ...login }));
  const heard = [];
  peer.on('message', (topic, payload, { retain }) => heard.push([topic, String(payload), retain]));
  return { peer, heard };
}

const servers = {
  aedes: { start: aedes },
  Mosquitto: { program: 'mosquitto', start: mosquitto },
  'NATS, its MQTT side': {
    program: 'nats',
    start: async () => {
      const server = await nats(1, 'nats-mqtt.conf');
      return { ...server, url: server.mqtt };
    },
  },
};

for (const [name, { program, start }] of Object.entries(servers)) {
  const why = program && whyNo(program);
  if (why) console.log(`Skipped: another's client on ${name}. ${why}`);
  describe(name, { skip: Boolean(why) }, () => {
    let server;
    before(async () => (server = await start()));
    after(() => server?.close());

    test('another reads what we put: as it comes, and kept for later', async (t) => {
      const keep = opener(t);
      const [session, slot] = [newName(), newName()];
      const topic = `samen/v1/${session}/${slot}`;
      const live = await peerOn(keep, server.url, server.login);
      await live.peer.subscribeAsync(`samen/v1/${session}/+`);
      const phone = keep(mqttRegister({ url: server.url, session, clientId: slot, WebSocket }));
      await phone.put(slot, bytes('ours'));
      await until('it is heard', () => live.heard.length === 1);
      assert.deepEqual(live.heard, [[topic, 'ours', false]]);
      const late = await peerOn(keep, server.url, server.login);
      await late.peer.subscribeAsync(`samen/v1/${session}/+`);
      await until('it is heard later', () => late.heard.length === 1);
      assert.deepEqual(late.heard, [[topic, 'ours', true]]);
    });

    test('we read what another publishes, now and later, and that it was cleared', async (t) => {
      const keep = opener(t);
      const session = newName();
      const open = () =>
        keep(mqttRegister({ url: server.url, session, WebSocket, login: server.login && (() => server.login) }));
      const live = watching(open(), '+');
      const { peer } = await peerOn(keep, server.url, server.login);
      const say = (slot, text) => peer.publishAsync(`samen/v1/${session}/${slot}`, text, { qos: 1, retain: true });
      await say('a', 'theirs');
      await say('b', 'too');
      await until('both are seen', () => live.last.size === 2);
      const late = watching(open(), '+');
      await until('both are seen later', () => late.last.size === 2);
      assert.deepEqual(Object.fromEntries(late.last), { a: 'theirs', b: 'too' });
      await say('a', '');
      await until('it is told', () => [live, late].every(({ last }) => last.get('a') === ''));
    });
  });
}

describe('who may do what', () => {
  for (const [name, start] of Object.entries({ mosquitto, nats })) {
    const skip = whyNo(name) || false;
    test(`${name}: phones read no answers, and do not speak for the presenter`, { skip }, async (t) => {
      const keep = opener(t);
      const server = await start();
      t.after(server.close);
      const [session, slot] = [newName(), newName()];
      const presenters = await registerFor(server.url, { WebSocket, login: () => server.login });
      const phones = await registerFor(server.url, { WebSocket });
      const presenter = keep(presenters(session));
      await presenter.put('_ctl', bytes('state'));
      const [phone, thief] = [slot, newName()].map((own) => keep(phones(session, own)));
      await phone.put(slot, bytes('mine'));
      const stolen = ['+', slot, '#', '>'].map((what) => watching(thief, what));
      const state = watching(thief, '_ctl');
      await until('the thief reads the state', () => state.last.get('_ctl') === 'state');
      await thief.put('_ctl', bytes('forged')).catch(({ failure }) => assert.equal(failure, 'refused'));
      await thief.put('_r/A', bytes('forged')).catch(({ failure }) => assert.equal(failure, 'refused'));
      const seen = watching(presenter, '+');
      const own = watching(presenter, '_ctl');
      const receipts = watching(presenter, '_r/A');
      await presenter.put('_r/A', bytes('receipts'));
      await until('all is seen', () => seen.last.has(slot) && own.last.has('_ctl') && receipts.last.has('_r/A'));
      assert.deepEqual([seen.last.get(slot), own.last.get('_ctl')], ['mine', 'state']);
      assert.deepEqual(receipts.last.get('_r/A'), 'receipts');
      for (const { all } of stolen)
        assert.deepEqual(
          all.filter(([from]) => !from.startsWith('_')),
          [],
        );
    });

    test(`${name}: who has another password is no presenter`, { skip }, async (t) => {
      const keep = opener(t);
      const server = await start();
      t.after(server.close);
      const login = { ...server.login, password: 'guess' };
      const register = keep((await registerFor(server.url, { WebSocket, login: () => login }))(newName()));
      let last;
      register.follow((state) => (last = state));
      await until('it says why', () => last.at === 'away' && last.trouble?.failure === 'refused');
    });
  }

  test('mosquitto: a phone writes its own slot alone', { skip: whyNo('mosquitto') || false }, async (t) => {
    const keep = opener(t);
    const server = await mosquitto();
    t.after(server.close);
    const [session, slot, other] = [newName(), newName(), newName()];
    const phone = keep(mqttRegister({ url: server.url, session, clientId: other, WebSocket }));
    const presenter = keep(mqttRegister({ url: server.url, session, WebSocket, login: () => server.login }));
    const { last } = watching(presenter, '+');
    await phone.put(slot, bytes('not mine'));
    await phone.put(other, bytes('mine'));
    await until('its own is seen', () => last.has(other));
    assert.deepEqual([...last], [[other, 'mine']]);
  });
});
