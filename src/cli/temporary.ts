import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a process is asked to stop, with the exit code that tells of it. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * A folder for files of this process alone, which nobody else may read. It is removed when `use` is done, also after an
 * error, Ctrl+C, or another way to ask the process to stop.
 */
export async function withTemporary<T>(use: (folder: string) => Promise<T>): Promise<T> {
  let folder: string | undefined;
  const remove = () => folder && rmSync(folder, { recursive: true, force: true });
  const stops = Object.entries(signals).map(([signal, code]) => [signal, () => process.exit(code)] as const);
  process.once('exit', remove);
  for (const [signal, stop] of stops) process.once(signal, stop);
  try {
    folder = mkdtempSync(join(tmpdir(), 'samen-'));
    return await use(folder);
  } finally {
    remove();
    process.off('exit', remove);
    for (const [signal, stop] of stops) process.off(signal, stop);
  }
}
