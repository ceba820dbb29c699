// The contract of registers in a browser, with its own WebSocket.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { aedes, nats, whyNo } from '../../tools/brokers.mjs';
import { nodeModule } from '../../tools/node-module.mjs';
import { open } from '../../tools/page.mjs';

const { rules } = await nodeModule('test/live/contract/entry.ts');
const bundling = { bundle: true, format: 'esm', target: 'es2022', write: false };

/** A page that has the registers and their rules as `window.live`. */
async function pageWithRules() {
  const entryPoints = ['test/live/contract/entry.ts'];
  const [{ text }] = (await build({ ...bundling, entryPoints })).outputFiles;
  const server = createServer(({ url }, answer) => {
    const isScript = url === '/live.js';
    answer.writeHead(200, {
      'Content-Type': isScript ? 'text/javascript' : 'text/html',
      'Content-Security-Policy':
        "default-src 'self'; connect-src ws://127.0.0.1:*; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    answer.end(isScript ? text : '<!doctype html><title>live</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const opened = await open();
  await opened.page.goto(`http://127.0.0.1:${server.address().port}/`);
  await opened.page.evaluate(async () => {
    // oxlint-disable-next-line import/no-absolute-path
    window.live = await import('/live.js');
  });
  return { ...opened, close: () => opened.close().then(() => server.close()) };
}

const servers = {
  'MQTT on aedes': { start: aedes },
  'NATS with JetStream': { program: 'nats', start: nats },
};

for (const [name, { program, start }] of Object.entries(servers)) {
  const why = program && whyNo(program);
  if (why) console.log(`Skipped: the contract of registers in a browser, ${name}. ${why}`);
  describe(`in Chromium: ${name}`, { skip: Boolean(why) }, () => {
    let server;
    let opened;
    before(async () => {
      server = await start();
      opened = await pageWithRules();
    });
    after(async () => {
      await opened?.close();
      await server?.close();
    });

    for (const sentence of Object.keys(rules))
      test(sentence, async () => {
        const { url, login } = server;
        await opened.page.evaluate(
          async (wanted, to, who) => {
            const { registerFor, rules: all } = window.live;
            const presenter = await registerFor(to, who ? { login: () => who } : {});
            await all[wanted]({ phone: await registerFor(to), presenter });
          },
          sentence,
          url,
          login,
        );
      });

    test('no complaint was in the console', () => assert.deepEqual(opened.problems, []));
  });
}
