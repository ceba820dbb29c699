// Answers of simulated people: real results of `flow`, whose ids say whose they are and which one.
import { nodeModule } from '../../tools/node-module.mjs';
import { fastCrypto } from './fast-crypto.mjs';

export const kit = await nodeModule('test/bench/live/kit.ts');
const { flow, makeResult, score } = kit;

const digits = (n, length) => n.toString(16).padStart(length, '0');

/** The id of answer `rev` of person `n`. */
export const idOf = (n, rev) => `0192f0c1-2d3e-7a4b-${digits(0x8000 + rev, 4)}-${digits(n, 12)}`;

/** Which person and which answer an id belongs to. */
export const readId = (id) => ({ n: parseInt(id.slice(24), 16), rev: parseInt(id.slice(19, 23), 16) - 0x8000 });

const levels = ['no', 'little', 'clear'];

/** Answer `rev` of person `n`. */
export function resultOf(n, rev) {
  const answers = Object.fromEntries(
    flow.items.filter(({ points }) => !points).map(({ id }, index) => [id, levels[(n + rev + index) % 3]]),
  );
  const time = new Date().toISOString();
  const about = { id: idOf(n, rev), locale: 'en', wording: 'standard', startedAt: time, completedAt: time };
  return makeResult(flow, answers, score(flow, answers), about);
}

/** A new room that asks `flow`, and how its presenter and phones open registers at `server`. */
export async function newRoomAt({ url, login, options }) {
  const crypto = fastCrypto(await kit.primitives());
  const keys = await kit.createRoom(crypto);
  const session = await kit.sessionOf(crypto, kit.publicKeys(keys));
  const own = () => kit.loginOf(crypto, keys);
  const forPresenter = await kit.registerFor(url, { ...options, login: login ?? own });
  const forPhones = await kit.registerFor(url, options);
  const presenter = (more = {}) =>
    kit.openPresenter({
      primitives: crypto,
      register: forPresenter,
      keys,
      instrument: kit.flow,
      state: kit.newRoom({ instrument: { id: 'flow' }, locale: 'en' }),
      store: kit.memoryDrafts(),
      ...more,
    });
  const phone = (more = {}) =>
    kit.openParticipant({
      primitives: crypto,
      register: forPhones,
      link: { keys: kit.publicKeys(keys) },
      store: kit.memoryDrafts(),
      ...more,
    });
  return { crypto, keys, session, presenter, phone };
}
