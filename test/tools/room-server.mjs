// The command `samen room` as a process of its own. Needs a build.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './brokers.mjs';

/** Asks again and again until it is so. */
export async function until(isSo, what = 'it', seconds = 30) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(20)) if (await isSo()) return;
  throw new Error(`Waited ${seconds} s in vain until ${what}.`);
}

const running = new Set();
process.on('exit', () => running.forEach((kill) => kill()));

/**
 * Hosts a room in `folder`, on the same port each time it is started.
 * @returns `port`, `url` of its pages, `mqtt` of its server; `start()`, `kill(signal)` with the exit code, `signal(name)`, `pid()`,
 *     `exit()`, `printed()`, `log` (path).
 */
export async function roomServer(folder, args = ['flow', '--lang', 'en']) {
  const port = await freePort();
  const log = join(folder, `room-${port}.log`);
  let child;
  let printed = '';
  const start = async () => {
    const all = ['dist/cli/samen.js', 'room', ...args, '--no-open', '--port', String(port), '--log', log];
    child = spawn(process.execPath, all, { stdio: ['ignore', 'pipe', 'pipe'] });
    printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (printed += text));
    await until(() => /Ctrl\+C/.test(printed) || child.exitCode !== null, 'the room is there');
  };
  const kill = async (signal = 'SIGKILL') => {
    const gone = child.exitCode === null && child.signalCode === null && once(child, 'close');
    child.kill(signal);
    await gone;
    return child.exitCode;
  };
  running.add(() => child?.kill('SIGKILL'));
  await start();
  const at = `127.0.0.1:${port}`;
  return {
    port,
    log,
    start,
    kill,
    url: `http://${at}`,
    mqtt: `ws://${at}/mqtt`,
    signal: (name) => child.kill(name),
    pid: () => child.pid,
    exit: () => child.exitCode,
    printed: () => printed,
  };
}
