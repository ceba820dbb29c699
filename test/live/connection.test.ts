import { expect } from '@open-wc/testing';
import { memoryDrafts } from '../../src/draft/memory.js';
import { storageDrafts } from '../../src/draft/storage.js';
import { clock, failureOf, resultOf, settled, Stage, until } from './stage.js';
import type { Drafts } from '../../src/draft/draft.js';

const refusing: Drafts = {
  load: () => Promise.reject(new Error('no storage')),
  save: () => Promise.reject(new Error('no storage')),
  remove: () => Promise.reject(new Error('no storage')),
  keys: () => Promise.reject(new Error('no storage')),
};

describe('a phone in a room', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.make();
  });
  afterEach(async () => {
    await stage.close();
    sessionStorage.clear();
  });

  it('that was offline brings its answer when it is back', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    await until(() => phone.room);
    phone.register.disconnect();
    await phone.answer(resultOf('often'));
    await settled();
    expect([phone.state, phone.line.at, presenter.answered()]).to.deep.equal(['kept', 'away', 0]);
    phone.register.reconnect();
    await until(() => phone.state === 'received');
    expect(presenter.answered()).to.equal(1);
  });

  for (const [name, open] of [
    ['IndexedDB or memory', () => memoryDrafts()],
    ['storage that takes text alone', () => storageDrafts(() => sessionStorage)],
  ] as const)
    it(`keeps its slot, answer and state over a reload, in ${name}`, async () => {
      const store = open();
      const [presenter, phone] = [await stage.presenter(), await stage.phone({ store })];
      await phone.answer(resultOf('often'));
      await until(() => phone.state === 'received');
      await phone.close();
      const again = await stage.phone({ store });
      expect([again.slot, again.state, again.room, again.content]).to.deep.equal([
        phone.slot,
        'received',
        phone.room,
        phone.content,
      ]);
      await again.answer(resultOf('never'));
      await until(() => again.state === 'received');
      expect(presenter.joined).to.equal(1);
    });

  it('that keeps nothing says so, and answers all the same', async () => {
    const [presenter, phone] = [await stage.presenter({ store: refusing }), await stage.phone({ store: refusing })];
    expect(phone.keeps).to.equal(false);
    await phone.answer(resultOf('often'));
    await until(() => phone.state === 'received');
    expect(presenter.answered()).to.equal(1);
  });

  it('sends again what a server lost', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone({ again: 60 })];
    await until(() => phone.room);
    stage.hub.faults.lose = true;
    await phone.answer(resultOf('often'));
    await until(() => phone.state === 'sent');
    expect(presenter.answered()).to.equal(0);
    stage.hub.faults.lose = false;
    await until(() => phone.state === 'received');
  });

  it('knows that its answer was received where the server’s own answer was lost', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    stage.hub.faults.loseAcks = true;
    await phone.answer(resultOf('often'));
    await until(() => phone.state === 'received');
    expect(presenter.answered()).to.equal(1);
  });

  it('fills a server that was wiped again, as all others do', async () => {
    const presenter = await stage.presenter();
    const phones = await Promise.all(Array.from({ length: 20 }, async () => stage.phone()));
    await Promise.all(phones.map(async (phone, n) => phone.answer(resultOf(n % 2 ? 'often' : 'never'))));
    await until(() => presenter.answered() === 20);
    stage.hub.wipe();
    expect(stage.hub.slots(stage.session).size).to.equal(0);
    for (const { register } of [...phones, presenter]) register.reconnect();
    await until(() => phones.every(({ slot }) => stage.hub.slots(stage.session).has(slot)));
    const second = await stage.presenter({ state: presenter.state });
    await until(() => second.answered() === 20);
  });

  it('sends nothing to a room that is not there: it would lie there for ever', async () => {
    const phone = await stage.phone({ again: 20 });
    await phone.answer(resultOf('often'));
    await settled(120);
    expect([phone.state, stage.hub.slots(stage.session).size]).to.deep.equal(['kept', 0]);
    await stage.presenter();
    await until(() => phone.state === 'received');
  });

  it('counts what comes later as later, also when its clock is put back', async () => {
    const store = memoryDrafts();
    const [presenter, phone] = [await stage.presenter(), await stage.phone({ store })];
    await phone.answer(resultOf('often'));
    await until(() => phone.state === 'received');
    clock.now -= 86_400_000;
    await phone.answer(resultOf('never'));
    await until(() => phone.state === 'received');
    await phone.close();
    const again = await stage.phone({ store });
    await again.answer(resultOf('sometimes'));
    await until(() => again.state === 'received');
    clock.now += 86_400_000;
    expect(Object.values(presenter.results()[0]!.answers)[0]).to.equal('sometimes');
  });

  it('in two tabs is one person, and neither tab loses what the other answered', async () => {
    const store = memoryDrafts();
    const [presenter, one] = [await stage.presenter(), await stage.phone({ store })];
    const two = await stage.phone({ store });
    await one.answer(resultOf('often'));
    await until(() => one.state === 'received');
    await presenter.change({ round: 2 });
    await until(() => two.room?.round === 2);
    await two.answer(resultOf('never'));
    await until(() => presenter.answered(2) === 1);
    expect([presenter.joined, presenter.answered(1)]).to.deep.equal([1, 1]);
  });

  it('keeps what it had where a new answer is too large for a room', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    await phone.answer(resultOf('often'));
    const large = resultOf('never', { answers: { 'forming-1.note': 'x'.repeat(70_000) } });
    expect(await failureOf(phone.answer(large))).to.equal('too-large');
    await until(() => phone.state === 'received');
    expect(Object.values(presenter.results()[0]!.answers)[0]).to.equal('often');
  });

  it('keeps its answer while the server refuses it, and says why', async () => {
    const phone = await stage.phone();
    await stage.presenter();
    await until(() => phone.room);
    const put = phone.register.put;
    phone.register.put = () => put('x', new Uint8Array(80_000));
    await phone.answer(resultOf('often'));
    await until(() => phone.trouble);
    expect([phone.trouble?.failure, phone.state]).to.deep.equal(['too-large', 'kept']);
  });

  it('has another id for its answer in each round', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    const result = resultOf('often');
    await phone.answer(result);
    await presenter.change({ round: 2 });
    await until(() => phone.room?.round === 2);
    await phone.answer(result);
    await phone.answer({ ...result, answers: {} });
    await until(() => phone.state === 'received');
    const ids = [1, 2].map((round) => presenter.results(round)[0]!.id);
    expect(ids[0]).to.equal(result.id);
    expect(ids[1])
      .to.match(/^[0-9a-f-]{36}$/)
      .and.not.equal(result.id);
  });
});
