import { expect } from '@open-wc/testing';
import { memoryDrafts } from '../../src/draft/memory.js';
import { publicKeys } from '../../src/live/keys.js';
import { readRoom } from '../../src/live/read-room.js';
import { clock, crypto, failureOf, resultOf, settled, Stage, until } from './stage.js';

describe('a room', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.make();
  });
  afterEach(async () => stage.close());

  it('brings an answer from a phone to its presenter, and says so', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    expect(phone.state).to.equal('none');
    const result = resultOf('often');
    await phone.answer(result);
    expect(phone.state).to.equal('kept');
    await until(() => phone.state === 'received');
    expect(presenter.joined).to.equal(1);
    expect(presenter.results()).to.deep.equal([{ ...result, context: { round: 1 } }]);
  });

  it('counts the last answer of somebody who changed their mind', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    await phone.answer(resultOf('often'));
    const last = resultOf('never');
    await phone.answer(last);
    await until(() => phone.state === 'received');
    expect(presenter.results().map(({ answers }) => answers)).to.deep.equal([last.answers]);
  });

  it('has a second round in the same envelope, and knows who answered both', async () => {
    const [presenter, phone, other] = [await stage.presenter(), await stage.phone(), await stage.phone()];
    await phone.answer(resultOf('often'));
    await other.answer(resultOf('often'));
    await until(() => presenter.answered() === 2);
    await presenter.change({ round: 2 });
    await until(() => phone.room?.round === 2);
    await phone.answer(resultOf('never'));
    await until(() => presenter.answered() === 1);
    expect(presenter.answered(1)).to.equal(2);
    const pairs = presenter.pairs(1, 2).map((pair) => pair.map(({ answers }) => Object.values(answers)[0]));
    expect(pairs).to.deep.equal([['often', 'never']]);
  });

  it('shows everything when its presenter is reloaded, also without a server', async () => {
    const store = memoryDrafts();
    const [presenter, phone] = [await stage.presenter({ store }), await stage.phone()];
    await phone.answer(resultOf('often'));
    await until(() => phone.state === 'received');
    await presenter.change({ revealed: true });
    await presenter.close();
    stage.hub.faults.withhold = () => true;
    const again = await stage.presenter({ store });
    expect(again.state.revealed).to.equal(true);
    expect(again.answered()).to.equal(1);
  });

  it('makes scores and passport anew: a phone’s own count for nothing', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    const result = resultOf('often');
    const passport = { ...result.instrument.passport, title: 'Mine' };
    await phone.answer({
      ...result,
      scores: { rule: 'mine' } as never,
      instrument: { ...result.instrument, passport },
    });
    await until(() => presenter.answered() === 1);
    expect(presenter.results()).to.deep.equal([{ ...result, context: { round: 1 } }]);
  });

  it('takes names where people were asked for one, and nowhere else', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    await phone.join('Noor');
    await until(() => presenter.joined === 1);
    expect(presenter.people()[0]).not.to.have.property('name');
    const asked = await Stage.make();
    const [host, guest] = [
      await asked.presenter({ state: asked.state({ promise: { floor: 5, names: true } }) }),
      await asked.phone(),
    ];
    await guest.join(' Noor ');
    await until(() => host.joined === 1);
    expect(host.people()[0]).to.include({ name: 'Noor', proxy: false });
    await guest.join('🌱'.repeat(200));
    await until(() => host.people()[0]?.name === '🌱'.repeat(40));
    expect([guest.state, host.answered()]).to.deep.equal(['none', 0]);
    await asked.close();
  });

  it('does not take back what it promised', async () => {
    const presenter = await stage.presenter();
    for (const promise of [
      { floor: 4, names: false },
      { floor: 5, names: true },
    ])
      expect(await failureOf(presenter.change({ promise }))).to.equal('refused');
    await presenter.change({ promise: { floor: 8, names: false } });
    expect(presenter.state.promise.floor).to.equal(8);
  });

  it('hides as many texts as phones can be told, and no more', async () => {
    const presenter = await stage.presenter();
    const hidden = Array.from({ length: 2000 }, (_, n) => String(n).padStart(22, '0'));
    await presenter.change({ hidden });
    expect(await failureOf(presenter.change({ hidden: [...hidden, ...hidden] }))).to.equal('too-large');
    const phone = await stage.phone();
    await until(() => phone.room?.hidden.length === 2000);
    expect(presenter.state.hidden).to.have.length(2000);
  });

  it('takes in what somebody without a phone said', async () => {
    const presenter = await stage.presenter();
    const result = resultOf('often');
    const slot = await presenter.proxy(result, 'Bep');
    expect(presenter.people()).to.deep.equal([{ slot, proxy: true }]);
    expect(presenter.results()[0]!.answers).to.deep.equal(result.answers);
    const second = await stage.presenter();
    await until(() => second.answered() === 1);
    stage.hub.wipe();
    presenter.register.reconnect();
    await until(() => stage.hub.slots(stage.session).has(slot));
  });

  it('takes in an envelope from a picture or a file, and the same one from the server', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    phone.register.disconnect();
    await phone.answer(resultOf('often'));
    expect(phone.state).to.equal('kept');
    const first = phone.envelope()!;
    expect(await presenter.take(first)).to.equal(undefined);
    expect(await presenter.take(first)).to.equal(undefined);
    await phone.answer(resultOf('never'));
    phone.register.reconnect();
    await until(() => phone.state === 'received');
    expect(await presenter.take(first)).to.equal('old');
    expect([presenter.joined, presenter.answered()]).to.deep.equal([1, 1]);
    expect(Object.values(presenter.results()[0]!.answers)[0]).to.equal('never');
    expect(await presenter.take(new Uint8Array(10))).to.equal('size');
    // What the presenter carried in does not cover what the phone sent since.
    presenter.register.disconnect();
    presenter.register.reconnect();
    await settled();
    expect(stage.hub.slots(stage.session).get(phone.slot)).to.deep.equal(phone.envelope());
  });

  it('shows a second screen of its presenter the same, and both can lead', async () => {
    const [one, phone] = [await stage.presenter(), await stage.phone()];
    await phone.answer(resultOf('often'));
    await until(() => phone.state === 'received');
    const register = stage.hub.connect(stage.session);
    const state = (await readRoom(crypto, register, stage.session, publicKeys(stage.keys)))!;
    const two = await stage.presenter({ state });
    await until(() => two.answered() === 1);
    expect(two.state).to.deep.equal(one.state);
    await two.change({ revealed: true });
    await until(() => one.state.revealed);
    await one.change({ round: 2 });
    await until(() => two.state.round === 2);
    expect(two.state.revealed).to.equal(true);
    await register.close();
  });

  it('forgets who withdrew, for good, also when it is closed', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    await phone.answer(resultOf('often'));
    await until(() => presenter.answered() === 1);
    await presenter.change({ phase: 'closed' });
    await until(() => phone.room?.phase === 'closed');
    await phone.withdraw();
    await until(() => phone.state === 'received');
    expect([presenter.joined, presenter.answered(), presenter.answered(1)]).to.deep.equal([0, 0, 0]);
    await presenter.change({ phase: 'open' });
    await until(() => phone.room?.phase === 'open');
    expect(await failureOf(phone.answer(resultOf('often')))).to.equal('refused');
  });

  it('leaves nothing behind when it ended', async () => {
    const store = memoryDrafts();
    const [presenter, phone] = [await stage.presenter({ store }), await stage.phone()];
    await phone.answer(resultOf('often'));
    await until(() => phone.state === 'received');
    await presenter.end();
    await until(() => phone.room?.phase === 'ended');
    await settled();
    expect([...stage.hub.slots(stage.session).keys()]).to.deep.equal([]);
    expect(await store.keys('')).to.deep.equal([]);
    clock.now += 1;
  });
});
