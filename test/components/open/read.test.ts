import { expect } from '@open-wc/testing';
import { readFile } from '../../../components/internal/open/read.js';
import flow from '../../../src/presets/flow/index.js';
import { answersCsv } from '../../../src/export/csv.js';
import { made } from '../../export/made.js';

/** A text as Excel saves a plain CSV in western Europe. */
const windows = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (char) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92 })[char] ?? char.charCodeAt(0));

describe('a file that a person opens', () => {
  const result = made(flow, { goal: 'clear', 'goal.note': 'Écrit “mot”' });
  const table = answersCsv(flow, [result], { locale: 'nl' }).replace(/^\uFEFF/, '');
  const open = async (content: BlobPart) =>
    readFile(new File([content], 'answers.csv'), 'nl', async () => flow).then(({ results, refused }) => ({
      answers: results.map(({ answers }) => answers),
      refused,
    }));

  for (const [name, content] of Object.entries<BlobPart>({
    'as it was written': table,
    'as a spreadsheet saves it': windows(table),
  }))
    it(`is read ${name}`, async () => {
      expect(await open(content)).to.deep.equal({ answers: [result.answers], refused: [] });
    });
});
