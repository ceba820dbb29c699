import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { once } from 'node:events';
import { openBroker } from './broker/broker.js';
import { Log } from './broker/log.js';
import { Policy } from './broker/policy.js';
import { said as sentence, Trouble } from '../trouble.js';
import { isHost } from './web/host.js';
import { lanAddresses } from './web/address.js';
import { serve, type Site } from './web/web.js';
import { optionsOf, type Options } from './options.js';
import { qrLines } from './qr.js';
import { instrumentOf, siteOf } from './site.js';
import { words, type Where } from './words.js';
import type { AddressInfo } from 'node:net';

export { help } from './help.js';

type Print = (line: string) => void;

const reading = async (file: string, lang: string): Promise<Buffer> =>
  readFile(file).catch((error: unknown) => {
    throw new Trouble(`${file}: ${sentence(error, lang)}.`);
  });

async function listen({ https, host, port, lang }: Options): Promise<Server> {
  const server = https
    ? createSecure({ cert: await reading(https.cert, lang), key: await reading(https.key, lang) })
    : createServer();
  server.listen({ port, host, backlog: 4096 }); // a hall comes in within seconds
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Trouble(`Port ${port} is in use. Choose another: --port ${port + 1}`);
  });
  return server;
}

/** The addresses of a room; the likeliest network for phones, and the others by name. */
function whereIs({ https, host, address }: Options, server: Server): Where {
  const { port } = server.address() as AddressInfo;
  const [scheme, usual] = https ? ['https', 443] : ['http', 80];
  const at = (name: string) => `${scheme}://${name}${port === usual ? '' : `:${port}`}/`;
  const all = ['0.0.0.0', '::'].includes(host) ? lanAddresses() : [];
  const [first, ...others] = all;
  const name = address ?? first?.address ?? (all.length || !['0.0.0.0', '::'].includes(host) ? host : 'localhost');
  const elsewhere = address ? [] : others.map((one) => ({ ...one, address: at(one.address) }));
  return { presenter: at('localhost'), join: at(name), others: elsewhere, isAlone: !address && name === 'localhost' };
}

/** Opens the browser, where there is one; without it the address stands in the terminal. */
function show(url: string): void {
  const [command, ...args] = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] }[
    process.platform as string
  ] ?? ['xdg-open', url];
  const child = spawn(command!, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

/** Asks the process to stop, once or twice; with which signal. */
async function* stops(): AsyncGenerator<NodeJS.Signals> {
  const heard: NodeJS.Signals[] = [];
  let hear = () => {};
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      heard.push(signal);
      hear();
    });
  for (;;) {
    while (heard.length) yield heard.shift()!;
    await new Promise<void>((done) => (hear = done));
  }
}

/** Ctrl+C erases, and asks once more while there is something to lose. Whatever else ends the process erases nothing. */
async function untilStopped(options: Options, policy: Policy, log: Log, print: Print): Promise<void> {
  const { again, erased, kept, nothing } = words[options.lang];
  let asked = false;
  for await (const signal of stops()) {
    const { people, open } = policy;
    const keeps = options.keep || signal !== 'SIGINT';
    if (!keeps && people && open && !asked) {
      asked = true;
      again(people).forEach(print);
      continue;
    }
    await (keeps ? log.close() : log.erase());
    print(keeps ? kept(people, log.path) : people ? erased(people, log.path) : nothing);
    return;
  }
}

/** Calls at most once in half a minute. */
function seldom(act: () => void): () => void {
  let last = -Infinity;
  return () => {
    if (performance.now() - last < 30_000) return;
    last = performance.now();
    act();
  };
}

async function openLog({ log, lang }: Options, server: Server): Promise<Log> {
  return Log.open(log).catch((error: unknown) => {
    server.close();
    throw new Trouble(`${log}: ${sentence(error, lang)}.`);
  });
}

async function begin(options: Options, print: Print): Promise<{ policy: Policy; log: Log }> {
  const said = words[options.lang];
  const instrument = await instrumentOf(options);
  // The port comes before the file: who has the port has the file, and nobody else touches it.
  const server = await listen(options);
  const log = await openLog(options, server);
  const where = whereIs(options, server);
  const policy = new Policy(log);
  const opened = (code: string) => print(said.code(code));
  const site: Site = await siteOf(options, instrument, log, `${where.join}j`, opened);
  const broker = options.broker
    ? undefined
    : await openBroker(
        log,
        policy,
        seldom(() => print(said.disk)),
      );
  server.on('request', (request, response) => void serve(site, request, response).catch(() => response.destroy()));
  server.on('upgrade', (request, socket, head) => {
    if (broker && request.url?.split('?')[0] === '/mqtt')
      broker.upgrade(request, socket, head, isHost(request, site.secret));
    else socket.on('error', () => {}).end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
  });
  if (policy.people) print(said.goesOn(policy.people));
  [...qrLines(where.join), ...said.open(where)].forEach(print);
  if (options.address) print(`   ${where.join}host/${site.secret}`);
  if (options.open) show(where.presenter);
  return { policy, log };
}

/**
 * Hosts a room until it is stopped.
 * @throws Trouble with a sentence that says what to change.
 */
export async function room(args: readonly string[], env: NodeJS.ProcessEnv, print: Print): Promise<number> {
  const options = optionsOf(args, env);
  const { policy, log } = await begin(options, print);
  await untilStopped(options, policy, log, print);
  process.exit(0);
}
