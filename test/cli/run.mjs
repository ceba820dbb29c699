import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

export const command = 'dist/cli/samen.js';

/** A folder of this test's own, removed afterwards; in it `tmp`, for the command's temporary files. */
export function ownFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'samen-test-'));
  mkdirSync(join(folder, 'tmp'));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Where a process keeps its temporary files, and in which language it speaks. */
export const environment = (folder) => ({ ...process.env, TMPDIR: join(folder, 'tmp'), LC_ALL: 'en_GB.UTF-8' });

/** What was left in the temporary folder. */
export const leftIn = (folder) => readdirSync(join(folder, 'tmp'));

/** Runs the command to its end. */
export function samen(folder, args, { input, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    input,
    env: { ...environment(folder), ...env },
  });
  return { exit: status, stdout, stderr };
}
