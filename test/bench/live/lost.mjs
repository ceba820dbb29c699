// Whether anything gets lost: real phones and a real presenter (all of src/live), and a server that is killed in the middle.
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { newRoomAt, readId, resultOf } from './answers.mjs';

/** Runs `act` for each, so many at a time. */
async function inTurns(all, width, act) {
  for (let at = 0; at < all.length; at += width) await Promise.all(all.slice(at, at + width).map(act));
}

/** How many of these people's latest answers a presenter has not, or has an older one of. */
function lostBy(presenter, latest) {
  const found = new Map(presenter.results().map(({ id }) => [readId(id).n, readId(id).rev]));
  const all = [...latest];
  const missing = all.filter(([n]) => !found.has(n)).length;
  return { missing, old: all.filter(([n, rev]) => found.has(n) && found.get(n) !== rev).length };
}

const isWhole = ({ missing, old }) => missing + old === 0;

async function settle(presenter, latest, seconds) {
  const started = Date.now();
  for (;;) {
    const lost = lostBy(presenter, latest);
    const took = (Date.now() - started) / 1000;
    if (isWhole(lost) || took > seconds) return { ...lost, seconds: took };
    await wait(50);
  }
}

/**
 * A room of `phones` people. Half of them answer; while the others do, and some change their minds, the server is killed (-9), and started again
 * a second later. Some answer while it is away, and the presenter's page is loaded anew on another device.
 *
 * @param server `url`, `login` of facilitators or undefined, `kill()`, `start()`.
 * @param again how often phones send their latest again, in milliseconds.
 * @returns of the presenter who was there all the time, and of the one who came new: `missing`, `old`, and after how many seconds;
 *     `during`: how many had arrived when it was killed.
 */
export async function loseNothing({ server, phones: count, again = 10_000, seconds = 60, progress = () => {} }) {
  const options = { WebSocket, quiet: 8000, longest: 3000, patience: 4000 };
  const room = await newRoomAt({ url: server.url, login: server.login && (() => server.login), options });
  const open = [];
  const start = async (one) => (open.push(await one), one);
  try {
    const presenter = await start(room.presenter());
    const people = [];
    const latest = new Map();
    const answer = async ([n, phone], rev) => {
      await phone.answer(resultOf(n, rev));
      latest.set(n, rev);
    };
    await inTurns(
      Array.from({ length: count }, (_, n) => n),
      100,
      async (n) => people.push([n, await start(room.phone({ again }))]),
    );
    progress('all phones are open');
    const [first, rest] = [people.slice(0, count / 2), people.slice(count / 2)];
    await inTurns(first, 100, (one) => answer(one, 1));
    const late = inTurns(rest, 25, async (one) => (await answer(one, 1), await wait(5)));
    const changed = inTurns(first.slice(0, count / 4), 25, async (one) => (await answer(one, 2), await wait(5)));
    while (presenter.answered() < count / 2 + count / 10) await wait(5);
    await server.kill();
    const during = presenter.answered();
    progress(`killed with ${during} of ${count} on the board`);
    await wait(1000);
    await inTurns(people.slice(-count / 10), 100, (one) => answer(one, 3));
    await Promise.all([late, changed]);
    await server.start();
    progress('started again');
    const fresh = await start(room.presenter());
    const [there, anew] = await Promise.all([presenter, fresh].map((one) => settle(one, latest, seconds)));
    return { there, anew, during };
  } finally {
    await inTurns(open, 500, (one) => one.close());
  }
}
