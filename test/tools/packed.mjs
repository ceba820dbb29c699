import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a package for a course with the command line (`scorm` or `cmi5`, then its options); gives its bytes. */
export function packed(...command) {
  const folder = mkdtempSync(join(tmpdir(), 'samen-package-'));
  try {
    const out = join(folder, 'package.zip');
    execFileSync(process.execPath, ['dist/cli/samen.js', ...command, '--out', out], { stdio: 'pipe' });
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
