// `npm start`: builds when needed and serves the repository; the demo is at /demo/.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isFresh } from '../test/tools/fresh.mjs';
import { serve } from '../test/tools/serve.mjs';

const FIRST_PORT = 8000;
const TRIES = 20;

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

function build() {
  console.log('Building…');
  const { status } = spawnSync('npm run --silent build', { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The wanted port ($PORT), or the first free one from 8000. */
async function listen() {
  const wanted = process.env.PORT || undefined;
  for (let port = Number(wanted ?? FIRST_PORT); ; port++) {
    try {
      return await serve({ root, port, host: 'localhost', redirects: { '/': '/demo/' } });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || wanted || port > FIRST_PORT + TRIES) throw error;
    }
  }
}

if (!isFresh()) build();
const server = await listen();
console.log(`Demo: ${server.url}/demo/ (Ctrl+C stops)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().then(() => process.exit(0)));
