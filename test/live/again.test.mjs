// A presenter looks at everything anew when a round opens. Some servers act on what is asked at once in another order.
import { after, before, test } from 'node:test';
import { WebSocket } from 'ws';
import { aedes } from '../tools/brokers.mjs';
import { nodeModule } from '../tools/node-module.mjs';
import { until } from '../e2e/stage.mjs';

const { mqttRegister } = await nodeModule('test/live/contract/entry.ts');

let server;
before(async () => (server = await aedes()));
after(() => server?.close());

test('who stops watching and starts again at once misses nothing, also where the register does not ask again by itself', async (t) => {
  const session = 'AAAAAAAAAAAAAAAAAAAAAA';
  const never = { settling: 1e9, nowAndThen: 1e9 };
  const open = () => {
    const register = mqttRegister({ url: server.url, session, WebSocket, ...never });
    t.after(() => register.close());
    return register;
  };
  const [presenter, phone] = [open(), open()];
  const seen = [];
  let stop = presenter.watch('+', (_, bytes) => seen.push(bytes[0]));
  for (let n = 1; n <= 5; n++) {
    await phone.put('BBBBBBBBBBBBBBBBBBBBBB', Uint8Array.of(n));
    await until(`${n} is seen`, () => seen.includes(n));
    stop();
    stop = presenter.watch('+', (_, bytes) => seen.push(bytes[0]));
    // Until the server has acted on both.
    await new Promise((done) => setTimeout(done, 100));
  }
});
