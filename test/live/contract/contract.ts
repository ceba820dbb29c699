// What every register does, whatever server is behind it. Runs in Node and in browsers.
import { LiveError, type LinkState, type Register } from '../../../src/live/register.js';

/** Opens a connection of a phone, which has a slot, or of a presenter, to one server. */
export interface Server {
  phone(session: string, slot: string): Register;
  presenter(session: string): Register;
}

type Rule = (server: Server) => Promise<void>;

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Waits until it is so; the time is only how long we are willing to wait. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  for (let tries = 2400; tries; tries--) {
    if (isSo()) return;
    await sleep(25);
  }
  throw new Error(`This did not come about: ${what}.`);
}

export function same(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${a?.slice(0, 400)} is not ${b?.slice(0, 400)}`);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** As names of sessions and slots are: 22 characters of base64url. */
export const newName = (first = ''): string =>
  (first + Array.from({ length: 22 }, () => letters[Math.floor(Math.random() * 64)]).join('')).slice(0, 22);

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (data: Uint8Array): string => new TextDecoder().decode(data);

/** What a watcher saw: the last of each slot, and all in order. */
export function watching(register: Register, slot: string) {
  const last = new Map<string, string>();
  const all: [slot: string, text: string][] = [];
  const stop = register.watch(slot, (from, data) => {
    last.set(from, text(data));
    all.push([from, text(data)]);
  });
  return { last, all, stop };
}

const failureOf = (promise: Promise<void>): Promise<unknown> =>
  promise.then(
    () => 'none',
    (error: unknown) => error instanceof LiveError && error.failure,
  );

/** Gives a rule a room of its own, and ends its connections. */
const inRoom =
  (
    run: (room: {
      session: string;
      presenter: Register;
      phone: (slot?: string) => Register & { slot: string };
      another: () => Register;
    }) => Promise<void>,
  ): Rule =>
  async (server) => {
    const session = newName();
    const open: Register[] = [];
    const keep = <T extends Register>(register: T): T => (open.push(register), register);
    const phone = (slot = newName()) => keep({ ...server.phone(session, slot), slot });
    const another = () => keep(server.presenter(session));
    try {
      await run({ session, presenter: another(), phone, another });
    } finally {
      await Promise.all(open.map((register) => register.close()));
    }
  };

export const rules: Record<string, Rule> = {
  'what was put is seen by who comes later': inRoom(async ({ phone, presenter }) => {
    const one = phone();
    await one.put(one.slot, bytes('first'));
    const { last } = watching(presenter, one.slot);
    await until('it is seen', () => last.get(one.slot) === 'first');
  }),

  'a change is seen as it comes': inRoom(async ({ phone, presenter }) => {
    const one = phone();
    const { last } = watching(presenter, one.slot);
    for (const word of ['one', 'two', 'three']) {
      await one.put(one.slot, bytes(word));
      await until(`${word} is seen`, () => last.get(one.slot) === word);
    }
  }),

  'bytes arrive as they were sent, also many and every kind of them': inRoom(async ({ phone, presenter }) => {
    const one = phone();
    const sent = Uint8Array.from({ length: 65_700 }, (_, index) => (index * 7 + (index >> 8)) & 255);
    let seen: Uint8Array | undefined;
    presenter.watch(one.slot, (_, data) => (seen = data));
    await one.put(one.slot, sent);
    await until('they are seen', () => seen?.length === sent.length);
    same([...seen!], [...sent]);
  }),

  'the presenter sees every slot, and none of the room’s own': inRoom(async ({ phone, presenter, another }) => {
    await presenter.put('_ctl', bytes('state'));
    await presenter.put('_r/A', bytes('receipts'));
    const phones = [phone(), phone(newName('_')), phone(newName('-')), phone(newName('_r')), phone(newName('_ctl'))];
    for (const one of phones.slice(0, 2)) await one.put(one.slot, bytes(one.slot));
    const early = watching(presenter, '+');
    for (const one of phones.slice(2)) await one.put(one.slot, bytes(one.slot));
    const late = watching(another(), '+');
    const slots = phones.map(({ slot }) => slot).sort();
    for (const { last } of [early, late]) {
      await until('all are seen', () => last.size >= slots.length);
      same([...last.keys()].sort(), slots);
      for (const slot of slots) same(last.get(slot), slot);
    }
  }),

  'a phone sees the room’s state and its receipts, now and later': inRoom(async ({ phone, presenter }) => {
    await presenter.put('_ctl', bytes('1'));
    const one = phone();
    const [state, receipts] = [watching(one, '_ctl'), watching(one, '_r/A')];
    await until('the state is seen', () => state.last.get('_ctl') === '1');
    await presenter.put('_ctl', bytes('2'));
    await presenter.put('_r/A', bytes('3'));
    await until('the change is seen', () => state.last.get('_ctl') === '2');
    await until('the receipts are seen', () => receipts.last.get('_r/A') === '3');
  }),

  'the last of many counts, and nobody waits for the others': inRoom(async ({ phone, presenter, another }) => {
    const one = phone();
    const live = watching(presenter, '+');
    await Promise.all(Array.from({ length: 100 }, (_, index) => one.put(one.slot, bytes(String(index)))));
    await until('the last is seen', () => live.last.get(one.slot) === '99');
    const late = watching(another(), '+');
    await until('the last lies there', () => late.all.length > 0);
    same(late.all[0], [one.slot, '99']);
  }),

  'no bytes clear a slot': inRoom(async ({ phone, presenter, another }) => {
    const [gone, kept] = [phone(), phone()];
    await gone.put(gone.slot, bytes('gone'));
    await kept.put(kept.slot, bytes('kept'));
    const live = watching(presenter, '+');
    await until('both are seen', () => live.last.size === 2);
    await presenter.put(gone.slot, new Uint8Array());
    await until('it is told', () => live.last.get(gone.slot) === '');
    const late = watching(another(), '+');
    await until('the other is there', () => late.last.has(kept.slot));
    await sleep(100);
    same([...late.last], [[kept.slot, 'kept']]);
  }),

  'who came second to a slot sees what lies there, too': inRoom(async ({ phone, presenter }) => {
    const one = phone();
    await one.put(one.slot, bytes('there'));
    const first = watching(presenter, one.slot);
    await until('the first sees it', () => first.last.has(one.slot));
    const second = watching(presenter, one.slot);
    await until('the second sees it', () => second.last.get(one.slot) === 'there');
  }),

  'who stops watching and starts again at once misses nothing': inRoom(async ({ phone, presenter }) => {
    const one = phone();
    const first = watching(presenter, '+');
    await one.put(one.slot, bytes('1'));
    await until('the first is seen', () => first.last.size === 1);
    first.stop();
    const again = watching(presenter, '+');
    await until('what lies there is told again', () => again.last.get(one.slot) === '1');
    await sleep(300);
    await one.put(one.slot, bytes('2'));
    await until('what comes is told', () => again.last.get(one.slot) === '2');
  }),

  'who stopped watching hears nothing, and the others do': inRoom(async ({ phone, presenter }) => {
    const one = phone();
    const [stopped, other] = [watching(presenter, '+'), watching(presenter, '+')];
    await one.put(one.slot, bytes('before'));
    await until('both see it', () => [stopped, other].every(({ last }) => last.has(one.slot)));
    stopped.stop();
    const heard = stopped.all.length;
    await one.put(one.slot, bytes('after'));
    await until('the other sees it', () => other.last.get(one.slot) === 'after');
    same(stopped.all.length, heard);
    other.stop();
    const again = watching(presenter, '+');
    await until('it is seen once more', () => again.last.get(one.slot) === 'after');
  }),

  'rooms are apart': async (server) => {
    const [here, there] = [newName(), newName()];
    const [presenter, stranger] = [server.presenter(here), server.presenter(there)];
    try {
      const [seen, other] = [watching(presenter, '+'), watching(stranger, '+')];
      await stranger.put('s', bytes('there'));
      await presenter.put('s', bytes('here'));
      await until('each sees its own', () => seen.last.has('s') && other.last.has('s'));
      same([seen.last.get('s'), other.last.get('s')], ['here', 'there']);
    } finally {
      await Promise.all([presenter, stranger].map((register) => register.close()));
    }
  },

  'too many bytes are refused, and the next ones pass': inRoom(async ({ phone, presenter }) => {
    const one = phone();
    same(await failureOf(one.put(one.slot, new Uint8Array(80_000))), 'too-large');
    await one.put(one.slot, bytes('small'));
    const { last } = watching(presenter, one.slot);
    await until('it is seen', () => last.get(one.slot) === 'small');
  }),

  'five hundred slots are all there for a screen that opens late': inRoom(async ({ presenter, another }) => {
    const slots = Array.from({ length: 500 }, () => newName());
    await Promise.all(slots.map((slot) => presenter.put(slot, bytes(slot.repeat(30)))));
    const { last } = watching(another(), '+');
    await until('all are seen', () => last.size === 500);
    for (const slot of slots) same(last.get(slot), slot.repeat(30));
  }),

  'the connection is told, and its end': inRoom(async ({ phone }) => {
    const one = phone();
    const states: LinkState['at'][] = [];
    one.follow(({ at }) => states.push(at));
    await until('it is connected', () => states.at(-1) === 'connected');
    await one.close();
    same([states[0], states.at(-1)], ['connecting', 'ended']);
    same(await failureOf(one.put(one.slot, bytes('late'))), 'ended');
  }),

  'what waits when it is closed is dropped, and says so': inRoom(async ({ phone }) => {
    const one = phone();
    const waiting = failureOf(one.put(one.slot, bytes('never')));
    await one.close();
    same(await waiting, 'ended');
  }),
};
