// Servers for the tests of live rooms: Debian's Mosquitto and NATS with the very settings of docs/live, on free ports of
// this machine, each with a folder of its own. They can be killed, and started again on the same ports and data.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Aedes } from 'aedes';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { canInstall, installPackages } from './apt.mjs';
import { first, inPath } from './other-browsers.mjs';

const programs = { mosquitto: 'mosquitto', nats: 'nats-server' };
const pathOf = (program) => first(inPath(program), `/usr/sbin/${program}`);

/** Why there can be no such server here; empty when there can, after an attempt to install it. */
export function whyNo(name) {
  const program = programs[name];
  if (pathOf(program) || (installPackages([program]) && pathOf(program))) return '';
  const why = canInstall() ? 'it could not be installed' : 'as root on Debian this test installs it';
  return `It needs the package ${program} (${why}).`;
}

/** A port that nobody listens on. */
export const freePort = () =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

const listens = (port) =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => (socket.destroy(), done(true)));
    socket.on('error', () => done(false));
  });

const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * A server that can be killed and started again.
 *
 * @returns `start()`, resolved when it listens on `port`; `kill(signal)`, resolved when it is gone; `log()`, what it printed.
 */
function server(program, args, { port, env = {}, ready = () => listens(port) }) {
  let child;
  let gone = Promise.resolve();
  let printed = '';
  async function start() {
    child = spawn(pathOf(program), args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const { pid } = child;
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
    let ended = false;
    gone = new Promise((done) =>
      child.on('close', () => {
        ended = true;
        running.delete(child);
        done();
      }),
    );
    while (!(await ready())) {
      if (ended) throw new Error(`${program} (${pid}) ended:\n${printed}`);
      await sleep(30);
    }
  }
  const kill = (signal = 'SIGKILL') => (child?.kill(signal), gone);
  return { start, kill, log: () => printed, pid: () => child?.pid };
}

const ownFolder = (name) => mkdtempSync(join(tmpdir(), `samen-${name}-`));

/** A text with parts replaced, each of which must be there. */
const replaced = (text, parts) =>
  Object.entries(parts).reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`Not in the settings: ${from}`);
    return all.replaceAll(from, to);
  }, text);

/** The account of facilitators in all servers here. */
export const facilitator = { username: 'facilitator', password: 'orange-bicycle' };

/** As root it would give up its rights, and then not reach its folder. */
const asWhoStartedIt = () => (process.getuid?.() === 0 ? '\nuser root\n' : '');

/** Debian's own settings, and a WebSocket: nothing of ours. */
const plain = (ports, folder) => `listener ${ports.tcp} 127.0.0.1
listener ${ports.ws} 127.0.0.1
protocol websockets
allow_anonymous true
persistence true
persistence_location ${folder}/
`;

function ours(ports, folder, persistence) {
  const passwords = join(folder, 'passwords');
  execFileSync('mosquitto_passwd', ['-b', '-c', passwords, facilitator.username, facilitator.password]);
  return replaced(readFileSync('docs/live/mosquitto.conf', 'utf8'), {
    'listener 1883': `listener ${ports.tcp}`,
    'listener 9001': `listener ${ports.ws}`,
    '/etc/mosquitto/samen.passwords': passwords,
    '/etc/mosquitto/samen.acl': 'docs/live/mosquitto.acl',
    '/var/lib/mosquitto/': `${folder}/`,
    ...(persistence ? {} : { 'persistence true': 'persistence false' }),
  });
}

/**
 * Mosquitto with the settings of docs/live.
 *
 * @param settings `ours`; `ours, in memory`, which is the same without the disk; `plain`, Mosquitto's own, without accounts.
 * @returns `url` (WebSocket), `tcp` (port), `login` of facilitators or undefined; `start()`, `kill()`, `log()`, `close()`.
 */
export async function mosquitto(settings = 'ours') {
  const folder = ownFolder('mosquitto');
  const ports = { tcp: await freePort(), ws: await freePort() };
  const file = join(folder, 'mosquitto.conf');
  const text = settings === 'plain' ? plain(ports, folder) : ours(ports, folder, settings === 'ours');
  writeFileSync(file, text + asWhoStartedIt());
  const one = server(programs.mosquitto, ['-c', file], { port: ports.ws });
  await one.start();
  const close = () => one.kill().then(() => rmSync(folder, { recursive: true, force: true }));
  const login = settings === 'plain' ? undefined : facilitator;
  return { ...one, url: `ws://127.0.0.1:${ports.ws}`, tcp: ports.tcp, login, close };
}

const at = (port) => `127.0.0.1:${port}`;

/** Whether a NATS server takes part: in a cluster, whether it has found a leader for what it keeps. */
const healthy = (monitor) =>
  fetch(`http://${at(monitor)}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

const natsPorts = async () => ({
  client: await freePort(),
  ws: await freePort(),
  monitor: await freePort(),
  cluster: await freePort(),
  mqtt: await freePort(),
});

function node(name, ports, folder, flags) {
  const env = {
    SAMEN_NODE: name,
    SAMEN_LISTEN: at(ports.client),
    SAMEN_WEBSOCKET: at(ports.ws),
    SAMEN_CLUSTER: at(ports.cluster),
    SAMEN_MQTT: at(ports.mqtt),
    SAMEN_STORE: join(folder, name),
    SAMEN_PASSWORD: facilitator.password,
  };
  const ready = () => healthy(ports.monitor);
  const one = server(programs.nats, [...flags, '--http_port', String(ports.monitor)], { port: ports.ws, env, ready });
  return { ...one, name, monitor: ports.monitor, url: `nats+ws://${at(ports.ws)}`, mqtt: `ws://${at(ports.ws)}/mqtt` };
}

/**
 * NATS with the settings of docs/live.
 *
 * @param size 1, or 3 for a cluster.
 * @param file of docs/live; `nats-mqtt.conf` has an MQTT side, and the others have none.
 * @returns `nodes`, each with `url` (NATS over WebSocket), `mqtt` (MQTT over WebSocket), `monitor` (port), `start()`, `kill()`,
 *     `log()`; `url` with all of them; `login` of facilitators; `close()`.
 */
export async function nats(size = 1, file = size === 1 ? 'nats.conf' : 'nats-cluster.conf') {
  const folder = ownFolder('nats');
  cpSync('docs/live', folder, { recursive: true });
  const ports = [];
  while (ports.length < size) ports.push(await natsPorts());
  const routes = ports.map(({ cluster }) => `nats://${at(cluster)}`).join(',');
  const flags = ['-c', join(folder, file), ...(size > 1 ? ['--routes', routes] : [])];
  const nodes = ports.map((own, index) => node(`samen-${index + 1}`, own, folder, flags));
  await Promise.all(nodes.map(({ start }) => start()));
  const close = async () => {
    await Promise.all(nodes.map(({ kill }) => kill()));
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `nats+ws://${ports.map(({ ws }) => at(ws)).join(',')}`;
  return { nodes, url, mqtt: nodes[0].mqtt, login: facilitator, close };
}

/**
 * aedes in this process: MQTT over WebSocket that keeps everything in memory.
 *
 * @param options of aedes; its functions are where a test makes it behave badly.
 * @returns `url`, `broker`, `close()`.
 */
export async function aedes(options = {}) {
  const broker = new Aedes(options);
  await broker.listen();
  const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'mqtt' });
  sockets.on('connection', (socket, request) => {
    const stream = createWebSocketStream(socket);
    stream.on('error', () => {});
    broker.handle(stream, request);
  });
  await new Promise((done) => sockets.once('listening', done));
  const close = async () => {
    for (const socket of sockets.clients) socket.terminate();
    await new Promise((done) => sockets.close(done));
    await new Promise((done) => broker.close(done));
  };
  return { url: `ws://127.0.0.1:${sockets.address().port}`, broker, close };
}
