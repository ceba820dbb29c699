import { expect } from '@open-wc/testing';
import { Feed } from '../../../components/room/feed.js';
import { strings as nl } from '../../../src/locale/nl/room.js';
import { strings as join } from '../../../src/locale/nl/join.js';
import { strings as group } from '../../../src/locale/nl/group.js';
import { webCryptoPrimitives } from '../../../src/live/webcrypto.js';
import { makeResult, type Result } from '../../../src/result/result.js';
import { score } from '../../../src/score/score.js';
import flow from '../../../src/presets/flow/index.js';
import type { Presenter } from '../../../src/live/presenter.js';
import { answer, leave, meet, phoneIn, press, says, textIn, until } from './meeting.js';

afterEach(leave);

const resultOf = (n: number, answers: object = { goal: 'clear' }): Result => {
  const id = `0192f0c1-2d3e-7a4b-8c5d-${String(n).padStart(12, '0')}`;
  const time = '2026-03-02T09:00:00.000Z';
  const about = {
    id,
    locale: 'nl',
    wording: 'standard' as const,
    startedAt: time,
    completedAt: time,
    context: { round: 1 },
  };
  return makeResult(flow, answers as never, score(flow, answers as never), about);
};
const presenterWith = (results: Result[], hidden: string[] = []): Presenter =>
  ({ state: { round: 1, hidden, promise: { floor: 5, names: false } }, results: () => results }) as never;

it('shows how many joined and answered, and no picture until it is revealed', async () => {
  const meeting = await meet({ floor: 1 });
  const { room } = meeting;
  const phone = phoneIn(meeting);
  await press(phone, join['join-start']);
  await until(() => room.lead.presenter!.joined === 1);
  await answer(phone, { goal: 'clear' });
  await until(() => room.lead.presenter!.answered() === 1);
  expect(room.shadowRoot!.querySelector('samen-board')).to.equal(null);
  await press(room, nl['room-reveal']);
  const board = await until(() => room.shadowRoot!.querySelector('samen-board'));
  await until(() => textIn(board).includes(group['group-dot']));
});

it('a group that is too small gets no picture, and no button to open it: that was promised', async () => {
  const meeting = await meet({ floor: 5 });
  const { room } = meeting;
  const phone = phoneIn(meeting);
  await press(phone, join['join-start']);
  await says(phone, join['join-none']);
  await answer(phone, { goal: 'clear' });
  await until(() => room.lead.presenter!.answered() === 1);
  await press(room, nl['room-reveal']);
  const board = await until(() => room.shadowRoot!.querySelector('samen-board'));
  await until(() => board.shadowRoot?.querySelector('[part=small]'));
  expect(textIn(board)).not.to.include(group['group-open']);
});

it('whatever comes in within a frame is painted once', async () => {
  const { room } = await meet();
  await room.updateComplete;
  let painted = 0;
  const { requestUpdate } = room;
  room.requestUpdate = (...how) => {
    painted += 1;
    return requestUpdate.apply(room, how);
  };
  for (let n = 0; n < 500; n++) room.heard();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  expect(painted).to.be.within(1, 3);
});

it('counts only what is new or changed, and takes out who withdrew', async () => {
  const feed = new Feed(flow, webCryptoPrimitives());
  const [one, two] = [resultOf(1), resultOf(2)];
  expect(await feed.update(presenterWith([one, two]))).to.equal(true);
  expect(await feed.update(presenterWith([one, two]))).to.equal(false);
  expect(feed.summary.members.size).to.equal(2);
  expect(await feed.update(presenterWith([{ ...one, answers: { goal: 'no' } }, two]))).to.equal(true);
  expect(feed.summary.members.get(one.id)!.cells).to.deep.include(['goal', 'no']);
  expect(await feed.update(presenterWith([two]))).to.equal(true);
  expect([...feed.summary.members.keys()]).to.deep.equal([two.id]);
});

it('a hidden text is in no summary, and comes back', async () => {
  const feed = new Feed(flow, webCryptoPrimitives());
  const result = resultOf(1, { goal: 'clear', 'goal.note': 'Over Ada.' });
  await feed.update(presenterWith([result]));
  const said = () => feed.summary.members.get(result.id)!.said!.map(({ text }) => text);
  expect(said()).to.deep.equal(['Over Ada.']);
  const name = await feed.nameOf(result.id, 'goal.note');
  expect(name).to.match(/^[0-9a-f]{32}$/);
  await feed.update(presenterWith([result], [name]));
  expect(said()).to.deep.equal([]);
  expect(feed.summary.members.get(result.id)!.cells).to.deep.include(['goal', 'clear']);
  await feed.update(presenterWith([result]));
  expect(said()).to.deep.equal(['Over Ada.']);
});

it('the page stays in use while ten thousand answers are counted', async () => {
  const feed = new Feed(flow, webCryptoPrimitives());
  const all = Array.from({ length: 10_000 }, (_, n) => resultOf(n));
  let turns = 0;
  let going = true;
  const turn = () => {
    turns += 1;
    if (going) setTimeout(turn);
  };
  setTimeout(turn);
  await feed.update(presenterWith(all));
  going = false;
  expect(feed.summary.members.size).to.equal(10_000);
  expect(turns, 'other work had its turn').to.be.above(5);
});

it('a clicker does nothing where somebody types', async () => {
  const { room } = await meet();
  room.staged = true;
  await room.updateComplete;
  const box = document.createElement('input');
  document.querySelector('main')!.append(box);
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true, composed: true }));
  expect(room.black).to.equal(false);
  dispatchEvent(new KeyboardEvent('keydown', { key: 'b' }));
  expect(room.black).to.equal(true);
});

it('notes and the timer stay on the device, and come back', async () => {
  const { room } = await meet();
  room.notes.write('Vraag Ada eerst.');
  room.notes.start(5);
  expect(room.notes.left).to.be.within(299, 300);
  const { Notes } = await import('../../../components/room/notes.js');
  const again = new Notes({ addController: () => undefined, requestUpdate: () => undefined } as never);
  await again.open(room.lead.kept!, room.lead.presenter!.session);
  expect(again.text).to.equal('Vraag Ada eerst.');
  expect(again.left).to.be.within(298, 300);
  again.start(0);
});

it('a definition that cannot be used is said in place, with where, and to the page; no room is made', async () => {
  const meeting = meet({ instrument: undefined, src: '/nowhere.json' });
  void meeting.catch(() => undefined);
  const room = await until(() => document.querySelector('samen-room'));
  const heard: string[] = [];
  room.addEventListener('samen-problem', ({ problems }) =>
    heard.push(...problems.map(({ path, code }) => `${path} ${code}`)),
  );
  await until(() => heard.length);
  expect(heard).to.deep.equal(['src not-found']);
  await says(room, '/nowhere.json');
  expect(room.lead.presenter).to.equal(undefined);
  expect(await room.store!.keys('live:')).to.deep.equal([]);
});
