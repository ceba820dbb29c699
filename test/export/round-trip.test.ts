import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { answersCsv } from '../../src/export/csv.js';
import { openText } from '../../src/export/open.js';
import { allExamples } from '../instrument/examples.js';
import { presets } from '../presets/presets.js';
import { anyResults } from './results.js';

const shown = { numRuns: 60 };

describe('a table of answers', () => {
  for (const instrument of [...presets, ...allExamples()])
    for (const locale of ['nl', 'en'])
      it(`of ${instrument.passport.id} (${locale}) gives back the results it was made of`, async () => {
        await fc.assert(
          fc.asyncProperty(anyResults(instrument), async (results) => {
            const text = answersCsv(instrument, results, { locale });
            const opened = await openText('x.csv', text, locale, async () => instrument);
            expect(opened).to.deep.equal({ results, refused: [] });
          }),
          shown,
        );
      });
});
