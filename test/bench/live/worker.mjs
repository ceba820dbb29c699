// A process of its own for phones, for a presenter and for a bare subscriber: none waits for another.
import { WebSocket } from 'ws';
import { fastCrypto } from './fast-crypto.mjs';
import { idOf, kit, readId, resultOf } from './answers.mjs';
import { clock, linesTo } from './lines.mjs';

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const crypto = fastCrypto(await kit.primitives());
const bytesOf = (text) => new Uint8Array(Buffer.from(text, 'base64url'));
const pairOf = ({ publicKey, privateKey }) => ({ publicKey: bytesOf(publicKey), privateKey: bytesOf(privateKey) });
const keysOf = ({ sign, seal }) => ({ sign: pairOf(sign), seal: pairOf(seal) });

/** What is sealed: an answer of person `n`, with as much more as makes the whole about `size` bytes. */
function textOf(n, size) {
  const { startedAt, completedAt, locale, wording, instrument, answers } = resultOf(n, 1);
  const { id, version } = instrument;
  const round = { id: idOf(n, 1), startedAt, completedAt, locale, wording, answers };
  const content = { format: 'samen-answer/1', instrument: { id, version }, rounds: { 1: round } };
  const more = size - 200 - JSON.stringify(content).length;
  if (more > 0) round.context = { filling: 'x'.repeat(more) };
  return Buffer.from(JSON.stringify(content));
}

let letters = [];
let hung = [];

/** Real envelopes, made once and in advance; gives the slots. */
async function make({ keys, session, phones, size }) {
  const to = keysOf(keys).seal.publicKey;
  letters = [];
  for (let n = 0; n < phones; n++) {
    const own = await crypto.signingKeys();
    const slot = await kit.slotOf(crypto, own.publicKey);
    const bytes = await kit.makeEnvelope(crypto, { session, rev: Date.now(), text: textOf(n, size) }, own, to);
    letters.push({ slot, bytes });
  }
  return letters.map(({ slot }) => slot);
}

/** Everyone comes in at a random moment, answers, and stays. Gives when each sent, and when it was acknowledged. */
async function send({ url, session, within }) {
  const lines = await linesTo(url, session);
  const one = async ({ slot, bytes }) => {
    await wait(Math.random() * within * 1000);
    const came = clock();
    const phone = await lines.phone(slot);
    hung.push(phone);
    const sent = clock();
    await Promise.race([phone.put(bytes), wait(60_000)]);
    return { connecting: sent - came, sent, acknowledged: clock() };
  };
  return Promise.all(letters.map((letter) => one(letter).catch((error) => ({ failed: String(error) }))));
}

async function hangUp() {
  for (const phone of hung.splice(0)) await phone.close();
}

let seen = new Map();
let stops = [];

/** A presenter as it is in a page, but for the page. */
async function present({ url, keys, login, slots }) {
  const options = { WebSocket, login: () => login ?? kit.loginOf(crypto, keysOf(keys)) };
  const register = await kit.registerFor(url, options);
  seen = new Map();
  const started = clock();
  const presenter = await kit.openPresenter({
    primitives: crypto,
    register,
    keys: keysOf(keys),
    instrument: kit.flow,
    state: kit.newRoom({ instrument: { id: 'flow' }, locale: 'en' }),
    store: kit.memoryDrafts(),
  });
  stops.push(() => presenter.close());
  let counted = 0;
  presenter.follow(() => {
    const people = presenter.people();
    for (; counted < people.length; counted++) seen.set(people[counted].slot, clock());
  });
  const isRight = () => {
    const all = presenter.results().map(({ id }) => readId(id));
    return { found: all.length, old: all.filter(({ rev }) => rev !== 1).length };
  };
  check = isRight;
  return { started, wanted: slots };
}
let check = () => ({});

async function watch({ url, session, login }) {
  const lines = await linesTo(url, session);
  seen = new Map();
  const started = clock();
  const see = (slot) => slot.length === 22 && !seen.has(slot) && seen.set(slot, clock());
  stops.push(await lines.watch(see, login ?? undefined));
  return { started };
}

async function stop() {
  for (const end of stops.splice(0)) await end();
}

const jobs = {
  make,
  send,
  hangUp,
  present,
  watch,
  stop,
  seen: () => [...seen],
  count: () => seen.size,
  check: () => check(),
  login: async ({ keys }) => kit.loginOf(crypto, keysOf(keys)),
};

process.on('message', ({ id, job, about }) => {
  Promise.resolve(jobs[job](about)).then(
    (value) => process.send({ id, value }),
    (error) => process.send({ id, error: String(error?.stack ?? error) }),
  );
});
