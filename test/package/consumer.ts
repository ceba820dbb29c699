// A user's file: compiled against the built package by package.test.mjs, never run.
import 'samen/all.js';
import { SamenSorter } from 'samen/sorter.js';
import flow from 'samen/presets/flow.js';
import { parseInstrument, type Instrument } from 'samen';
import { docx, openText, recordOf, wordsOf } from 'samen/export.js';

const sorter: SamenSorter = document.createElement('samen-sorter');
const instrument: Instrument = flow;
// @ts-expect-error: a tag is known, so its element is no other
const wrong: HTMLInputElement = document.createElement('samen-checklist');

const { results } = await openText('group.csv', 'result;question', 'nl', async () => flow);
const files: Uint8Array[] = results.map((result) => docx(recordOf(flow, result, wordsOf('nl'))));

export const used = [sorter, wrong, instrument, parseInstrument(flow), new SamenSorter(), files];
