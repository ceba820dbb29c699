// The text of a PDF, as pdftotext (poppler-utils) reads it: used where it is present, and installed where that is possible.
import { spawnSync } from 'node:child_process';
import { installPackages } from './apt.mjs';

const runs = () => spawnSync('pdftotext', ['-v']).status === 0;

/** Why nothing can be read from a PDF here; undefined when it can. */
export const noPdfText = () =>
  runs() || (installPackages(['poppler-utils']) && runs())
    ? undefined
    : 'it needs pdftotext, of the package poppler-utils';

/** All that can be read in a PDF, with one space for every white space. */
export function pdfText(pdf) {
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf, maxBuffer: 1e8 });
  return stdout.toString('utf8').replace(/\s+/g, ' ');
}
