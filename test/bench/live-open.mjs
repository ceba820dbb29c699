// How many envelopes a presenter takes in, and whether its page stays in use meanwhile:
// `npm run build && npm run bench:live-open`, with another number of people where wanted. It runs in Node, which has the same WebCrypto interface;
// figures of one run can be compared with each other.
import { memoryDrafts } from '../../dist/index.js';
import { createRoom, memoryHub, newRoom, openPresenter, publicKeys, sessionOf } from '../../dist/esm/src/live/index.js';
import { makeEnvelope } from '../../dist/esm/src/live/envelope.js';
import { slotOf } from '../../dist/esm/src/live/keys.js';
import { noblePrimitives } from '../../dist/esm/src/live/noble.js';
import { webCryptoPrimitives } from '../../dist/esm/src/live/webcrypto.js';
import instrument from '../../dist/esm/src/presets/tuckman/index.js';

const people = Number(process.argv[2] ?? 2000);
const pause = (ms = 0) => new Promise((done) => setTimeout(done, ms));
const seconds = (since) => (performance.now() - since) / 1000;
/** Of the processor, which other programs take no part of. */
const busy = ({ user, system }) => (user + system) / 1e6;

function textOf(n) {
  const answers = Object.fromEntries(instrument.items.map(({ id }, at) => [id, instrument.scale[(n + at) % 5]]));
  const now = new Date().toISOString();
  const id = `0192f0c1-2d3e-7a4b-8c5d-${String(n).padStart(12, '0')}`;
  const round = { id, startedAt: now, completedAt: now, locale: 'nl', wording: 'standard', answers };
  const { id: name, version } = instrument.passport;
  const content = { format: 'samen-answer/1', instrument: { id: name, version }, rounds: { 1: round } };
  return new TextEncoder().encode(JSON.stringify(content));
}

async function fill(primitives, keys, session, hub) {
  for (let n = 0; n < people; n++) {
    const person = await primitives.signingKeys();
    const letter = { session, rev: Date.now(), text: textOf(n) };
    const bytes = await makeEnvelope(primitives, letter, person, keys.seal.publicKey);
    hub.put(session, await slotOf(primitives, person.publicKey), bytes);
  }
}

/** The most that the processor did, in ms, before something else got its turn, until something is so. */
async function longest(isSo) {
  let most = 0;
  while (!isSo()) {
    const before = process.cpuUsage();
    await pause();
    most = Math.max(most, busy(process.cpuUsage(before)) * 1000);
  }
  return most;
}

async function open(options) {
  let told = 0;
  const [since, cpu] = [performance.now(), process.cpuUsage()];
  const presenter = await openPresenter(options);
  presenter.follow(() => (told += 1));
  const stuck = await longest(() => presenter.answered() === people);
  return { presenter, took: seconds(since), cpu: busy(process.cpuUsage(cpu)), stuck, told };
}

const row = (...cells) => console.log(cells.map((cell, at) => String(cell).padStart(at ? 12 : 24)).join(''));
const shown = ({ took, cpu, stuck, told }) => [
  took.toFixed(1),
  cpu.toFixed(1),
  Math.round(people / cpu),
  stuck.toFixed(0),
  told,
];

row(`${people} people`, 'seconds', 'cpu s', 'per cpu s', 'turn cpu ms', 'told');
for (const [name, primitives] of Object.entries({ WebCrypto: webCryptoPrimitives(), noble: noblePrimitives() })) {
  const keys = await createRoom(primitives);
  const session = await sessionOf(primitives, publicKeys(keys));
  const hub = memoryHub();
  const [since, cpu] = [performance.now(), process.cpuUsage()];
  await fill(primitives, keys, session, hub);
  row(`${name}, sealed`, ...shown({ took: seconds(since), cpu: busy(process.cpuUsage(cpu)), stuck: 0, told: 0 }));
  const store = memoryDrafts();
  const state = newRoom({ instrument: { id: 'tuckman' }, locale: 'nl' });
  const options = { primitives, register: (id) => hub.connect(id), keys, instrument, state, store };
  const first = await open(options);
  row(`${name}, opened`, ...shown(first));
  await first.presenter.close();
  const again = await open(options);
  row(`${name}, reloaded`, ...shown(again));
  await again.presenter.close();
}
