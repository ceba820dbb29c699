import { openText, textOf } from '../../../src/export/open.js';
import { inWords } from '../../../src/instrument/in-words.js';
import type { Problem } from '../../../src/instrument/problem.js';
import type { Instrument } from '../../../src/instrument/schema.js';
import type { Result } from '../../../src/result/result.js';

export interface Read {
  results: Result[];
  refused: Problem[];
}

/** The results in a file. Never throws: what is no result of ours comes back as a problem that names the file. */
export async function readFile(
  file: File,
  locale: string,
  instrumentOf: (id: string) => Promise<Instrument | undefined>,
): Promise<Read> {
  const nothing = (): Read => ({ results: [], refused: [inWords({ path: file.name, code: 'not-a-result' }, locale)] });
  try {
    const read = await openText(file.name, textOf(new Uint8Array(await file.arrayBuffer())), locale, instrumentOf);
    return read.results.length || read.refused.length ? read : nothing();
  } catch {
    // The file is gone, too large for the browser to read, or not to be read by this person.
    return nothing();
  }
}
