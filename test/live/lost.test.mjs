// Nothing gets lost: a thousand phones, and a server that is killed in the middle. Needs a build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loseNothing } from '../bench/live/lost.mjs';
import { host } from '../cli/room/host.mjs';
import { ownFolder } from '../cli/run.mjs';
import { mosquitto, whyNo } from '../tools/brokers.mjs';
import { rmSync } from 'node:fs';

const PHONES = 1000;
const folder = ownFolder();

async function nothingIsLost(server) {
  const { there, anew, during } = await loseNothing({ server, phones: PHONES });
  assert.ok(during < PHONES, 'it was killed in the middle');
  for (const { missing, old } of [there, anew]) assert.deepEqual({ missing, old }, { missing: 0, old: 0 });
}

test('samen room, killed and started again', async () => {
  const room = await host(folder);
  await nothingIsLost({ ...room, url: room.mqtt });
});

test('samen room, killed, and its disk lost as well', async () => {
  const room = await host(folder);
  const start = async () => (rmSync(room.log), await room.start());
  await nothingIsLost({ ...room, url: room.mqtt, start });
});

for (const settings of ['ours', 'ours, in memory'])
  test(`Mosquitto, ${settings}, killed and started again`, { skip: whyNo('mosquitto') || false }, async (t) => {
    const server = await mosquitto(settings);
    t.after(server.close);
    await nothingIsLost(server);
  });
