// One run of a load on one server: how long from the phone to the board, what is missing, what it costs.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { kit } from './answers.mjs';
import { clock } from './lines.mjs';

/** A process that does jobs, one after another or several at a time. */
export function worker() {
  const child = fork(new URL('worker.mjs', import.meta.url));
  const waiting = new Map();
  let last = 0;
  child.on('message', ({ id, value, error }) => {
    const { done, fail } = waiting.get(id);
    waiting.delete(id);
    if (error) fail(new Error(error));
    else done(value);
  });
  child.on('exit', (code) => waiting.forEach(({ fail }) => fail(new Error(`a process ended (${code})`))));
  const run = (job, about) =>
    new Promise((done, fail) => {
      waiting.set(++last, { done, fail });
      child.send({ id: last, job, about });
    });
  return { run, end: () => child.kill() };
}

const text = (bytes) => Buffer.from(bytes).toString('base64url');
const pair = ({ publicKey, privateKey }) => ({ publicKey: text(publicKey), privateKey: text(privateKey) });

/** A room, people with an envelope each, and the processes they run in. */
export async function crowd({ phones, size }) {
  const crypto = await kit.primitives();
  const own = await kit.createRoom(crypto);
  const session = await kit.sessionOf(crypto, kit.publicKeys(own));
  const keys = { sign: pair(own.sign), seal: pair(own.seal) };
  const [people, board, bare] = [worker(), worker(), worker()];
  const slots = await people.run('make', { keys, session, phones, size });
  const end = () => [people, board, bare].forEach((one) => one.end());
  return { keys, session, slots, people, board, bare, end };
}

/** Processor seconds that these processes took, and the most memory each had, in MB. Linux only. */
function costOf(pids) {
  try {
    return pids.map((pid) => {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
      const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
      return { cpu: (Number(stat[11]) + Number(stat[12])) / 100, peak: peak / 1024 };
    });
  } catch {
    return [];
  }
}

const sum = (all, key) => all.reduce((total, one) => total + one[key], 0);

/** A number of `values` below which a share of them is. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

const rounded = (n) => (n === undefined ? undefined : Number(n.toPrecision(3)));
const ends = (values) => ({ p50: rounded(quantile(values, 0.5)), p99: rounded(quantile(values, 0.99)) });

/** Until this many have come, or a minute is over; in milliseconds since `started`. */
async function allSeen(one, wanted, started) {
  for (const end = clock() + 60_000; clock() < end; await wait(20))
    if ((await one.run('count')) >= wanted) return Math.max(...(await one.run('seen')).map(([, at]) => at)) - started;
  return undefined;
}

/** From sending to seeing, of those who were seen. */
function delays(slots, sent, seen) {
  const at = new Map(seen);
  return slots.flatMap((slot, n) => (at.has(slot) && sent[n].sent ? [at.get(slot) - sent[n].sent] : []));
}

async function coldStarts({ board, bare, keys, session, slots }, { url, login }, isRelay) {
  await Promise.all([board.run('stop'), bare.run('stop')]);
  const { started } = await bare.run('watch', { url, session, login });
  const coldBare = await allSeen(bare, slots.length, started);
  await bare.run('stop');
  if (isRelay) return { coldBare: rounded(coldBare) };
  const { started: then } = await board.run('present', { url, keys, login, slots: slots.length });
  const coldBoard = await allSeen(board, slots.length, then);
  return { coldBare: rounded(coldBare), coldBoard: rounded(coldBoard) };
}

/**
 * Everyone answers within so many seconds.
 * @param target `url` (see `linesTo`), `login` of presenters, or undefined where they log in with their keys; `pids` of the server.
 * @returns times in milliseconds: `bare` and `board` from submitting to a bare subscriber and to our presenter, `ack` to the acknowledgement,
 *     `coldBare` and `coldBoard` until a new one has everything; `missing`, `old` on our board; `cpu` in seconds, `peak` in MB.
 */
export async function measure(people, target, within) {
  const { keys, session, slots, board, bare } = people;
  const isRelay = target.url.startsWith('relay+');
  const { url } = target;
  const login = isRelay ? undefined : (target.login ?? (await board.run('login', { keys })));
  if (!isRelay) await board.run('present', { url, keys, login: target.login, slots: slots.length });
  await wait(1000); // the room is there before people come
  await bare.run('watch', { url, session, login });
  await wait(500);
  const before = costOf(target.pids);
  const sent = await people.people.run('send', { url, session, within });
  await Promise.all([bare, ...(isRelay ? [] : [board])].map((one) => allSeen(one, slots.length, 0)));
  const after = costOf(target.pids);
  const seenBare = await bare.run('seen');
  const seenBoard = isRelay ? [] : await board.run('seen');
  const { found = 0, old = 0 } = isRelay ? { found: seenBare.length } : await board.run('check');
  const fine = sent.filter((one) => one.sent);
  const figures = {
    failed: sent.length - fine.length,
    connecting: ends(fine.map((one) => one.connecting)),
    ack: ends(fine.map((one) => one.acknowledged - one.sent)),
    bare: ends(delays(slots, sent, seenBare)),
    ...(!isRelay && { board: ends(delays(slots, sent, seenBoard)) }),
    missing: slots.length - found,
    old,
    cpu: after.length ? rounded(sum(after, 'cpu') - sum(before, 'cpu')) : undefined,
    peak: after.length ? rounded(sum(after, 'peak')) : undefined,
  };
  const cold = await coldStarts(
    people,
    { url, login: isRelay ? undefined : (target.login ?? (await board.run('login', { keys }))) },
    isRelay,
  );
  await Promise.all([board.run('stop'), bare.run('stop'), people.people.run('hangUp')]);
  return { ...figures, ...cold };
}
