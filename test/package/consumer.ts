// A user's file: compiled against the built package by package.test.mjs, never run.
import 'samen/all.js';
import { SamenSorter, type CompleteEvent } from 'samen/sorter.js';
import flow from 'samen/presets/flow.js';
import { parseInstrument, type Instrument } from 'samen';
import { docx, openText, recordOf, wordsOf } from 'samen/export.js';

const sorter: SamenSorter = document.createElement('samen-sorter');
const instrument: Instrument = flow;
// @ts-expect-error: a tag is known, so its element is no other
const wrong: HTMLInputElement = document.createElement('samen-checklist');

// What a person finished is typed.
sorter.addEventListener('samen-complete', (event: CompleteEvent) => event.result.id.trim());
// @ts-expect-error: there is no such thing in it
sorter.addEventListener('samen-complete', ({ results: none }) => none);

const { results } = await openText('group.csv', 'result;question', 'nl', async () => flow);
const files: Uint8Array[] = results.map((result) => docx(recordOf(flow, result, wordsOf('nl'))));

export const used = [sorter, wrong, instrument, parseInstrument(flow), new SamenSorter(), files];
