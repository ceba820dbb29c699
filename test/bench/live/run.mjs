// Servers of a room beside each other: `npm run build && npm run bench:live`, with `--phones 5000`, `--within 30`, `--size 2048`,
// `--rounds 3`, `--only relay,embedded,mosquitto,nats`, `--json`. Rounds are interleaved; each starts every server anew. Its times are set against
// those of the bare relay in the same round: ratios of one run mean something, times do not. With `--lost` nothing is timed:
// servers are killed under load, and it counts what is missing or old a minute later.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { roomServer } from '../../tools/room-server.mjs';
import { mosquitto, nats, whyNo } from '../../tools/brokers.mjs';
import { crowd, measure, quantile } from './measure.mjs';
import { loseNothing } from './lost.mjs';
import { table } from './table.mjs';

const { values } = parseArgs({
  options: {
    phones: { type: 'string', default: '5000' },
    within: { type: 'string', default: '30' },
    size: { type: 'string', default: '2048' },
    rounds: { type: 'string', default: '1' },
    only: { type: 'string' },
    lost: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const numbers = ['phones', 'within', 'size', 'rounds'].map((name) => Number(values[name]));
const [phones, within, bytes, rounds] = numbers;
const folder = mkdtempSync(join(tmpdir(), 'samen-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

async function relay() {
  const child = fork(new URL('relay.mjs', import.meta.url));
  const { port } = await new Promise((done) => child.once('message', done));
  return { url: `relay+ws://127.0.0.1:${port}`, pids: [child.pid], close: () => child.kill() };
}

async function embedded() {
  const room = await roomServer(folder);
  const close = async () => (await room.kill(), rmSync(room.log, { force: true }));
  return { ...room, url: room.mqtt, pids: [room.pid()], close };
}

const withPids = (server, nodes = [server]) => ({ ...server, pids: nodes.map(({ pid }) => pid()) });

async function natsOf(size) {
  const server = await nats(size);
  return withPids(server, server.nodes);
}

/** Kills one node of three, and starts it again. */
async function natsCluster() {
  const server = await natsOf(3);
  const [, second] = server.nodes;
  return { ...server, kill: () => second.kill(), start: () => second.start() };
}

const speed = {
  relay: ['bare relay', relay],
  embedded: ['samen room', embedded],
  mosquitto: ['Mosquitto', async () => withPids(await mosquitto())],
  nats: ['NATS, one node', () => natsOf(1)],
};
const loss = {
  embedded: ['samen room', embedded],
  mosquitto: ['Mosquitto', () => mosquitto()],
  memory: ['Mosquitto, in memory', () => mosquitto('ours, in memory')],
  cluster: ['NATS, one of three nodes', natsCluster],
};

/** Those that were asked for and can be here. */
function chosen(all) {
  const only = values.only?.split(',') ?? Object.keys(all);
  return only.flatMap((name) => {
    const program = { mosquitto: 'mosquitto', memory: 'mosquitto', nats: 'nats', cluster: 'nats' }[name];
    const why = program ? whyNo(program) : '';
    if (why) console.error(`Skipped: ${name}. ${why}`);
    return why ? [] : [all[name]];
  });
}

async function timed() {
  const people = await crowd({ phones, size: bytes });
  const runs = [];
  for (let round = 1; round <= rounds; round++)
    for (const [name, start] of chosen(speed)) {
      const server = await start();
      const figures = await measure(people, server, within);
      await server.close();
      runs.push({ round, name, ...figures });
      console.error(`${round} ${name}: ${JSON.stringify(figures)}`);
    }
  people.end();
  return runs;
}

/** What is promised, as ratios within a round: the middle of all rounds. */
function ratios(runs) {
  const middle = (found) => Number(quantile(found, 0.5)?.toPrecision(3));
  const names = [...new Set(runs.map(({ name }) => name))];
  return names.map((name) => {
    const own = runs.filter((run) => run.name === name);
    const base = ({ round }) => runs.find((run) => run.round === round && run.name === 'bare relay');
    const toRelay = own.flatMap((run) => (base(run) ? [run.bare.p99 / base(run).bare.p99] : []));
    const toBare = own.flatMap(({ board, bare }) => (board ? [board.p99 / bare.p99] : []));
    return { name, 'p99 to the relay': middle(toRelay), 'our board to a bare subscriber (p99)': middle(toBare) };
  });
}

async function killed() {
  const runs = [];
  for (const [name, start] of chosen(loss)) {
    const server = await start();
    const found = await loseNothing({ server, phones, progress: (text) => console.error(`${name}: ${text}`) });
    await server.close();
    runs.push({ name, phones, ...found });
    console.error(`${name}: ${JSON.stringify(found)}`);
  }
  return runs;
}

const runs = values.lost ? await killed() : await timed();
const all = values.lost ? { runs } : { runs, ratios: ratios(runs) };
if (values.json) console.log(JSON.stringify(all, undefined, 2));
else if (values.lost) for (const run of runs) console.log(JSON.stringify(run));
else console.log(`${table(runs)}\n\n${all.ratios.map((one) => JSON.stringify(one)).join('\n')}`);
process.exit();
