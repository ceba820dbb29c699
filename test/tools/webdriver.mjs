// A WebDriver client of one session (W3C WebDriver, §6 "Protocol"): just what a launcher needs.
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

async function call(base, method, path, body) {
  const json = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`${base}${path}`, { method, ...json });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${path}: ${value?.error} ${value?.message}`);
  return value;
}

async function untilReady(base) {
  for (let tries = 50; ; tries--) {
    try {
      return await call(base, 'GET', '/status');
    } catch (error) {
      if (!tries) throw error;
      await sleep(100);
    }
  }
}

/** Opens a session on the driver at `base`; the answer sends commands to it: `on('POST', '/url', { url })`. */
export async function openSession(base, capabilities) {
  await untilReady(base);
  const { sessionId } = await call(base, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  return (method, path, body) => call(base, method, `/session/${sessionId}${path}`, body);
}
