import { expect } from '@open-wc/testing';
import { memoryDrafts } from '../../src/draft/memory.js';
import { utf8 } from '../../src/live/bytes.js';
import { makeControl } from '../../src/live/control.js';
import { makeEnvelope, openEnvelope, splitEnvelope } from '../../src/live/envelope.js';
import { createRoom, publicKeys, sessionOf, slotOf } from '../../src/live/keys.js';
import { writeReceipts } from '../../src/live/receipts.js';
import { controlSlot, receiptSlot } from '../../src/live/register.js';
import { makeSigned } from '../../src/live/signed.js';
import { clock, crypto, resultOf, settled, Stage, until, type Phone } from './stage.js';
import type { KeyPair } from '../../src/live/primitives.js';
import type { Presenter } from '../../src/live/presenter.js';

/** What somebody does who can read and write everything on the server, and has the join link. */
describe('an attacker at the server', () => {
  let stage: Stage;
  let presenter: Presenter;
  let phone: Phone;
  beforeEach(async () => {
    stage = await Stage.make();
    presenter = await stage.presenter();
    phone = await stage.phone({ again: 80 });
    await phone.answer(resultOf('often'));
    await until(() => phone.state === 'received');
  });
  afterEach(async () => stage.close());

  const found = () => stage.hub.slots(stage.session).get(phone.slot)!;
  const put = (slot: string, bytes: Uint8Array) => stage.hub.put(stage.session, slot, bytes);
  const said = () => presenter.results().map(({ answers }) => Object.values(answers)[0]);
  /** An own slot, with its key. */
  async function thief() {
    const key = await crypto.signingKeys();
    return { key, slot: await slotOf(crypto, key.publicKey) };
  }
  const sealed = async (text: string, key: Awaited<ReturnType<typeof thief>>['key'], rev = clock.now) =>
    makeEnvelope(crypto, { session: stage.session, rev, text: utf8(text) }, key, stage.keys.seal.publicKey);

  it('reads nothing of an answer', async () => {
    const bytes = found();
    const text = new TextDecoder('latin1').decode(bytes);
    for (const word of ['often', 'tuckman', 'answers', 'samen', phone.content.rounds['1']!.id])
      expect(text).not.to.include(word);
    const envelope = splitEnvelope(bytes)!;
    const read = (key: KeyPair) => openEnvelope(crypto, stage.session, phone.slot, envelope, key);
    expect(await read(await crypto.sealingKeys())).to.equal(undefined);
    expect(await read(stage.keys.seal)).to.have.length.above(100);
  });

  it('cannot write in the slot of somebody else', async () => {
    const { key } = await thief();
    put(phone.slot, await sealed(JSON.stringify(phone.content), key, clock.now + 1000));
    await until(() => presenter.refused.get('signature'));
    const bent = found().slice();
    bent[110]! ^= 1;
    put(phone.slot, bent);
    await settled();
    expect(said()).to.deep.equal(['often']);
  });

  it('cannot bring an answer to another slot', async () => {
    const { slot } = await thief();
    put(slot, found());
    await until(() => presenter.refused.get('signature'));
    expect(presenter.joined).to.equal(1);
  });

  it('cannot sign an answer of somebody else as its own', async () => {
    const { key, slot } = await thief();
    const bytes = found().slice();
    bytes.set(key.publicKey);
    const topic = utf8(`samen/v1/${stage.session}/${slot}`);
    const rest = bytes.slice(96);
    const signed = new Uint8Array(topic.length + rest.length);
    signed.set(topic);
    signed.set(rest, topic.length);
    bytes.set(await crypto.sign(signed, key), 32);
    put(slot, bytes);
    await until(() => presenter.refused.get('seal'));
    expect(presenter.joined).to.equal(1);
  });

  it('cannot bring an answer to another room', async () => {
    const other = await Stage.make();
    const host = await other.presenter();
    other.hub.put(other.session, phone.slot, found());
    await until(() => host.refused.get('signature'));
    expect(host.joined).to.equal(0);
    await other.close();
  });

  it('cannot bring back an earlier answer, also not to a presenter who was reloaded', async () => {
    const store = memoryDrafts();
    const earlier = found().slice();
    const second = await stage.presenter({ store });
    clock.now += 10;
    await phone.answer(resultOf('never'));
    await until(() => phone.state === 'received' && second.answered() === 1);
    await until(() => Object.values(second.results()[0]!.answers)[0] === 'never');
    await second.close();
    await phone.close();
    put(phone.slot, earlier);
    await until(() => presenter.refused.get('old'));
    const again = await stage.presenter({ store });
    await until(() => again.refused.get('old'));
    expect(said()).to.deep.equal(['never']);
    expect(Object.values(again.results()[0]!.answers)[0]).to.equal('never');
  });

  it('cannot take an answer away: it comes back', async () => {
    put(phone.slot, new Uint8Array());
    await settled(10);
    expect(said()).to.deep.equal(['often']);
    await until(() => stage.hub.slots(stage.session).has(phone.slot));
  });

  it('cannot pose as the presenter', async () => {
    const other = await createRoom(crypto);
    const state = { ...presenter.state, rev: clock.now + 1000, revealed: true };
    const before = phone.room;
    put(controlSlot, await makeControl(crypto, stage.session, state, other.sign));
    // Signed by the presenter, for another room.
    put(controlSlot, await makeControl(crypto, await sessionOf(crypto, publicKeys(other)), state, stage.keys.sign));
    put(controlSlot, utf8('{"format":"samen-room/1"}'));
    await settled();
    expect([phone.room, presenter.state.revealed]).to.deep.equal([before, false]);
  });

  it('cannot open a room again with what its presenter said before', async () => {
    const earlier = stage.hub.slots(stage.session).get(controlSlot)!.slice();
    clock.now += 10;
    await presenter.change({ phase: 'closed' });
    await until(() => phone.room?.phase === 'closed');
    put(controlSlot, earlier);
    await settled();
    expect([phone.room?.phase, presenter.state.phase]).to.deep.equal(['closed', 'closed']);
  });

  it('cannot say that an answer was received', async () => {
    const other = await createRoom(crypto);
    stage.hub.faults.withhold = (slot) => slot === phone.slot;
    const before = stage.hub.slots(stage.session).get(receiptSlot(phone.slot))!.slice();
    clock.now += 10;
    await phone.answer(resultOf('never'));
    await until(() => phone.state === 'sent');
    const body = writeReceipts(new Map([[phone.slot, clock.now]]));
    const here = receiptSlot(phone.slot);
    const there = receiptSlot(phone.slot.startsWith('A') ? 'B' : 'A');
    put(here, await makeSigned(crypto, stage.session, here, { rev: clock.now, body }, other.sign));
    put(here, await makeSigned(crypto, stage.session, there, { rev: clock.now, body }, stage.keys.sign));
    put(here, before);
    await settled();
    expect(phone.state).to.equal('sent');
    // The presenter itself can.
    put(here, await makeSigned(crypto, stage.session, here, { rev: clock.now, body }, stage.keys.sign));
    await until(() => phone.state === 'received');
  });

  it('does no harm by altering everything: nothing counts, and all comes back', async () => {
    stage.hub.faults.alter = (_, bytes) => bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte));
    clock.now += 10;
    await phone.answer(resultOf('never'));
    await until(() => presenter.refused.get('signature'));
    expect([said(), phone.state]).to.deep.equal([['often'], 'sent']);
    delete stage.hub.faults.alter;
    await until(() => phone.state === 'received');
    expect(said()).to.deep.equal(['never']);
  });

  it('does no harm by reordering and repeating', async () => {
    Object.assign(stage.hub.faults, { reorder: true, repeat: true });
    for (const answer of ['never', 'often', 'sometimes']) {
      clock.now += 10;
      await phone.answer(resultOf(answer));
    }
    await until(() => phone.state === 'received');
    expect([said(), presenter.joined]).to.deep.equal([['sometimes'], 1]);
  });

  it('that withholds an answer cannot make it seem received', async () => {
    stage.hub.faults.withhold = (slot) => slot === phone.slot;
    clock.now += 10;
    await phone.answer(resultOf('never'));
    await settled(200);
    expect(phone.state).to.equal('sent');
  });

  it('cannot take the place of somebody by the id of their result', async () => {
    const { key, slot } = await thief();
    const own = phone.content.rounds['1']!;
    const copy = { ...phone.content, rounds: { 1: { ...own, completedAt: new Date(clock.now + 9e9).toISOString() } } };
    put(slot, await sealed(JSON.stringify(copy), key));
    await until(() => presenter.refused.get('id'));
    expect([said(), presenter.joined]).to.deep.equal([['often'], 1]);
  });

  it('cannot stop a room with messages of a megabyte', async () => {
    const { slot } = await thief();
    for (const where of [slot, phone.slot, controlSlot, receiptSlot(phone.slot)])
      put(where, new Uint8Array(1_000_000).fill(65));
    await until(() => (presenter.refused.get('size') ?? 0) >= 2);
    clock.now += 10;
    await phone.answer(resultOf('never'));
    await until(() => phone.state === 'received');
    expect(said()).to.deep.equal(['never']);
  });
});
