// Who may do what on a room's server. Every refusal here is an attack that somebody could try from a phone.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { nodeModule } from '../../tools/node-module.mjs';
import { ownFolder } from '../run.mjs';
import { leader, phone } from './people.mjs';

const { Log } = await nodeModule('src/cli/room/broker/log.ts');
const { Policy } = await nodeModule('src/cli/room/broker/policy.ts');
const { limits } = await nodeModule('src/cli/room/broker/limits.ts');
const folder = ownFolder();
let files = 0;

const login = (policy, guest, lead, time) => {
  const { username, password } = lead.login(time);
  return policy.login(guest, username, password);
};

/** A server with one open room: its leader's connection, and a way to let phones in. */
async function room(changed = {}) {
  const log = await Log.open(join(folder, `${files++}.log`));
  after(() => log.close());
  const policy = new Policy(log, { ...limits, ...changed });
  const lead = leader();
  const desk = policy.guest('127.0.0.1', true);
  await login(policy, desk, lead);
  const enter = (address = '10.0.0.7') => policy.guest(address, false);
  return { log, policy, lead, desk, enter };
}

/** What a refusal says; a refusal may come at once or in a promise. */
async function refusal(act) {
  try {
    await act();
  } catch (error) {
    return error.failure ?? error;
  }
  return 'taken';
}

test('an envelope in the slot of its own key is taken, and a newer one after it', async () => {
  const { log, policy, lead, enter } = await room();
  const [one, guest] = [phone(lead.session), enter()];
  for (const rev of [1, 2, 900]) {
    const envelope = one.envelope(rev);
    await policy.put(guest, one.topic, envelope);
    assert.deepEqual(log.latest.get(one.topic), envelope);
  }
  assert.equal(policy.people, 1);
});

test('an older envelope is left alone, so that nobody can bring back an earlier answer', async () => {
  const { log, policy, lead, enter } = await room();
  const one = phone(lead.session);
  const [old, newer, rival] = [one.envelope(1), one.envelope(2), one.envelope(2)];
  for (const envelope of [newer, old, rival]) await policy.put(enter(), one.topic, envelope);
  assert.deepEqual(log.latest.get(one.topic), newer);
});

test("another's slot, another room, and what was changed on the way are broken", async () => {
  const { policy, lead, enter, log } = await room();
  const [one, other] = [phone(lead.session), phone(lead.session)];
  const envelope = one.envelope(5);
  assert.equal(await refusal(() => policy.put(enter(), other.topic, envelope)), 'broken');
  for (const at of [0, 40, 100, 110, envelope.length - 1]) {
    const changed = Buffer.from(envelope);
    changed[at] ^= 1;
    assert.equal(await refusal(() => policy.put(enter(), one.topic, changed)), 'broken', `byte ${at}`);
  }
  assert.equal(await refusal(() => policy.put(enter(), one.topic, envelope.subarray(0, 90))), 'broken');
  const elsewhere = one.envelope(5, { at: `samen/v1/${leader().session}/${one.slot}` });
  assert.equal(await refusal(() => policy.put(enter(), one.topic, elsewhere)), 'broken');
  assert.equal(log.latest.has(one.topic), false);
});

test('a room that nobody opened here, and a topic that no room has, take nothing', async () => {
  const { policy, lead, enter } = await room();
  const stranger = phone(leader().session);
  assert.equal(await refusal(() => policy.put(enter(), stranger.topic, stranger.envelope(1))), 'refused');
  for (const topic of ['samen/v1', lead.topic('x'), lead.topic('_other'), 'code/ABCDEF', 'host', '$SYS/x'])
    assert.equal(await refusal(() => policy.put(enter(), topic, Buffer.from('x'))), 'refused', topic);
});

test('only whoever leads the room clears a slot', async () => {
  const { log, policy, lead, desk, enter } = await room();
  const one = phone(lead.session);
  await policy.put(enter(), one.topic, one.envelope(1));
  assert.equal(await refusal(() => policy.put(enter(), one.topic, Buffer.alloc(0))), 'refused');
  await policy.put(desk, one.topic, Buffer.alloc(0));
  assert.equal(log.latest.has(one.topic), false);
  assert.equal(policy.people, 0);
});

test('nobody else says what the room says, with or without the signature', async () => {
  const { policy, lead, desk, enter } = await room();
  const [control, receipt] = [lead.topic('_ctl'), lead.topic('_r/A')];
  await policy.put(desk, control, lead.says('_ctl', 1, { phase: 'open' }));
  await policy.put(desk, receipt, lead.says('_r/A', 1, 'x'));
  assert.equal(await refusal(() => policy.put(desk, control, leader().says('_ctl', 9, {}))), 'broken');
  assert.equal(await refusal(() => policy.put(desk, control, lead.says('_r/A', 9, {}))), 'broken', 'of another place');
  assert.equal(await refusal(() => policy.put(enter(), control, lead.says('_ctl', 9, {}))), 'refused');
  assert.equal(await refusal(() => policy.put(enter(), receipt, lead.says('_r/A', 9, 'x'))), 'refused');
});

test('a room that is over takes no more answers, also after a restart', async () => {
  const { log, policy, lead, desk, enter } = await room();
  const one = phone(lead.session);
  await policy.put(desk, lead.topic('_ctl'), lead.says('_ctl', 2, { phase: 'ended' }));
  assert.equal(await refusal(() => policy.put(enter(), one.topic, one.envelope(1))), 'ended');
  assert.equal(policy.open, 0);
  await log.close();
  const reopened = await Log.open(log.path);
  after(() => reopened.close());
  const again = new Policy(reopened);
  const guest = again.guest('10.0.0.7', false);
  assert.equal(await refusal(() => again.put(guest, one.topic, one.envelope(1))), 'ended');
});

test('a login needs the key, the room and the time', async () => {
  const { policy, lead, enter } = await room();
  const minutes = 60_000;
  assert.equal(await refusal(() => login(policy, enter(), lead)), 'taken', 'a second screen, elsewhere');
  assert.equal(await refusal(() => login(policy, enter(), lead, Date.now() - 4 * minutes)), 'taken');
  for (const off of [-20, 20])
    assert.equal(await refusal(() => login(policy, enter(), lead, Date.now() + off * minutes)), 'clock');
  const [mine, theirs] = [leader().login(), lead.login()];
  assert.equal(await refusal(() => policy.login(enter(), theirs.username, mine.password)), 'refused');
  for (const name of ['', 's.', 'admin', 's.AAAA'])
    assert.equal(await refusal(() => policy.login(enter(), name, theirs.password)), 'refused', name);
  assert.equal(await refusal(() => policy.login(enter(), theirs.username, Buffer.alloc(0))), 'refused');
});

test('rooms are opened on the laptop alone, and not without end', async () => {
  const { policy, desk, enter } = await room({ rooms: 2 });
  assert.equal(await refusal(() => login(policy, enter(), leader())), 'refused');
  assert.equal(await refusal(() => login(policy, desk, leader())), 'taken');
  assert.equal(await refusal(() => login(policy, desk, leader())), 'refused');
});

test('a phone reads what the room says and its own slot, and no list of slots', async () => {
  const { policy, lead, desk, enter } = await room();
  const [one, other, guest] = [phone(lead.session), phone(lead.session), enter()];
  await policy.put(guest, one.topic, one.envelope(1));
  for (const slot of ['_ctl', '_r/A', one.slot]) assert.equal(policy.maySee(guest, lead.topic(slot)), true, slot);
  for (const topic of [
    lead.topic('+'),
    lead.topic(other.slot),
    '#',
    '+',
    'samen/v1/+/+',
    'samen/#',
    'code/+',
    '$SYS/#',
  ])
    assert.equal(policy.maySee(guest, topic), false, topic);
  assert.equal(policy.maySee(desk, lead.topic('+')), true);
  assert.equal(policy.maySee(desk, leader().topic('+')), false);
});

test('one connection writes one slot, a message has a size, and rooms and addresses have limits', async () => {
  const { policy, lead, enter } = await room({ slots: 3, opening: { burst: 2, perSecond: 0 } });
  const put = (guest, one, size) => refusal(() => policy.put(guest, one.topic, one.envelope(1, { size })));
  const people = Array.from({ length: 5 }, () => phone(lead.session));
  const guest = enter();
  assert.equal(await put(guest, people[0], 71_000), 'too-large');
  assert.equal(await put(guest, people[0]), 'taken');
  assert.equal(await put(guest, people[1]), 'refused', 'a second slot');
  assert.equal(await put(enter(), people[1]), 'taken');
  assert.equal(await put(enter(), people[2]), 'refused', 'a third of one address');
  assert.equal(await put(enter('10.0.0.8'), people[2]), 'taken');
  assert.equal(await put(enter('10.0.0.9'), people[3]), 'refused', 'a fourth in the room');
  assert.equal(await put(enter(), people[0]), 'taken', 'who is in stays in');
});

test('a flood is stopped: of one phone by packets and bytes, of one address by connections', async () => {
  const { policy, desk, enter } = await room({ connecting: { burst: 4, perSecond: 0 } });
  const [one, two] = [enter(), enter()];
  const until = (act) => {
    for (let n = 0; n < 1e5; n++) if (!act()) return n;
    return Infinity;
  };
  const packets = until(() => policy.allows(one, 1, 10));
  assert.ok(packets >= limits.packets.burst && packets < 2 * limits.packets.burst);
  assert.ok(until(() => policy.allows(two, 0, 50_000)) < 20);
  assert.equal(
    until(() => policy.allows(desk, 1, 70_000)),
    Infinity,
    'whoever leads answers all',
  );
  for (let n = 0; n < 2; n++) enter();
  assert.equal(enter(), undefined);
  assert.ok(enter('10.0.0.8'));
  assert.ok(policy.guest('127.0.0.1', true), 'the presenter gets in');
});
