import { expect } from '@open-wc/testing';
import { memoryDrafts } from '../../src/draft/memory.js';
import { clock, failureOf, resultOf, settled, Stage, until } from './stage.js';

const first = (results: { answers: object }[]): unknown => Object.values(results[0]?.answers ?? {})[0];

describe('a round that is closed', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.make();
    clock.now += 1000;
  });
  afterEach(async () => stage.close());

  /** A presenter and a phone that is offline, after the phone answered once. */
  async function apart() {
    const store = memoryDrafts();
    const [presenter, phone] = [await stage.presenter({ store }), await stage.phone()];
    await phone.answer(resultOf('often'));
    await until(() => phone.state === 'received');
    phone.register.disconnect();
    clock.now += 1000;
    return { presenter, phone, store };
  }

  it('takes no answers of phones that know it', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone()];
    await presenter.change({ phase: 'closed' });
    await until(() => phone.room?.phase === 'closed');
    expect(await failureOf(phone.answer(resultOf('often')))).to.equal('closed');
    expect(phone.state).to.equal('none');
  });

  it('counts what was completed before and came later', async () => {
    const { presenter, phone } = await apart();
    await phone.answer(resultOf('never'));
    clock.now += 1000;
    await presenter.change({ phase: 'closed' });
    phone.register.reconnect();
    await until(() => phone.state === 'received');
    expect(first(presenter.results())).to.equal('never');
  });

  it('does not count what was completed after, and keeps what there was', async () => {
    const { presenter, phone, store } = await apart();
    await presenter.change({ phase: 'closed' });
    clock.now += 1000;
    await phone.answer(resultOf('never'));
    phone.register.reconnect();
    await until(() => presenter.refused.get('late'));
    expect(first(presenter.results())).to.equal('often');
    expect(phone.state).to.equal('sent');
    await presenter.close();
    const again = await stage.presenter({ store });
    await until(() => again.refused.get('late'));
    expect(first(again.results())).to.equal('often');
  });

  it('does not look again and again at what is late, however often it comes', async () => {
    const presenter = await stage.presenter();
    const phone = await stage.phone({ again: 30 });
    await until(() => phone.room);
    phone.register.disconnect();
    await presenter.change({ phase: 'closed' });
    clock.now += 1000;
    await phone.answer(resultOf('never'));
    phone.register.reconnect();
    await until(() => presenter.refused.get('late'));
    await settled();
    // Two that came at once may both have been looked at.
    const looked = presenter.refused.get('late');
    await settled(200);
    expect(presenter.refused.get('late')).to.equal(looked);
  });

  it('counts what was late when it is opened again', async () => {
    const { presenter, phone } = await apart();
    await presenter.change({ phase: 'closed' });
    clock.now += 1000;
    await phone.answer(resultOf('never'));
    phone.register.reconnect();
    await until(() => presenter.refused.get('late'));
    await presenter.change({ phase: 'open' });
    await until(() => phone.state === 'received');
    expect(first(presenter.results())).to.equal('never');
  });

  it('stays as it was when somebody changes it in the next one', async () => {
    const { presenter, phone } = await apart();
    await presenter.change({ phase: 'closed' });
    clock.now += 1000;
    // Does not know that it was closed.
    await phone.answer(resultOf('never'));
    await presenter.change({ round: 2, phase: 'open' });
    phone.register.reconnect();
    await until(() => phone.room?.round === 2);
    await phone.answer(resultOf('sometimes'));
    await until(() => phone.state === 'received');
    expect(first(presenter.results(1))).to.equal('often');
    expect(first(presenter.results(2))).to.equal('sometimes');
  });

  it('is closed by going on to the next one', async () => {
    const { presenter, phone } = await apart();
    await presenter.change({ round: 2 });
    clock.now += 1000;
    await phone.answer(resultOf('never'));
    phone.register.reconnect();
    await until(() => presenter.refused.get('late'));
    expect(first(presenter.results(1))).to.equal('often');
    expect(presenter.answered()).to.equal(0);
  });

  it('counts what came before it was closed from a phone whose clock is ahead', async () => {
    const [presenter, phone] = [await stage.presenter(), await stage.phone({ now: () => clock.now + 3_600_000 })];
    await phone.answer(resultOf('often', { completedAt: new Date(clock.now + 3_600_000).toISOString() }));
    await until(() => phone.state === 'received');
    await presenter.change({ phase: 'closed' });
    expect(presenter.answered()).to.equal(1);
  });
});
