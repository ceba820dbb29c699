// What pages load to deliver: the loader, and a result's way out of a frame.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { build } from 'esbuild';
import { closureOf } from './closure.mjs';
import { brotliSize } from '../tools/serve.mjs';

const most = 2048;
const kB = (bytes) => `${(bytes / 1024).toFixed(2)} kB of ${most / 1024}`;

test('the loader, with what it does for frames, stays within its bytes', (t) => {
  const files = [...closureOf('dist', 'embed.js', ({ how }) => how === 'static')];
  const bytes = files.reduce((sum, file) => sum + brotliSize(readFileSync(`dist/${file}`)), 0);
  t.diagnostic(`embed.js: ${files.length} file, ${kB(bytes)}`);
  assert.ok(bytes <= most, kB(bytes));
});

test('a frame’s delivery stays within its bytes, alone and with what it is built on', async (t) => {
  const options = { bundle: true, minify: true, format: 'esm', target: 'es2022', write: false };
  const { outputFiles } = await build({ ...options, entryPoints: ['src/deliver/frame.ts'] });
  const bytes = brotliSize(outputFiles[0].contents);
  t.diagnostic(`frame: ${kB(bytes)}`);
  assert.ok(bytes <= most, kB(bytes));
});
