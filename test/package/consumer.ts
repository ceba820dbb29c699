// A user's file: compiled against the built package by package.test.mjs, never run.
import 'samen/all.js';
import { SamenSorter } from 'samen/sorter.js';
import flow from 'samen/presets/flow.js';
import { parseInstrument, type Instrument } from 'samen';

const sorter: SamenSorter = document.createElement('samen-sorter');
const instrument: Instrument = flow;
// @ts-expect-error: a tag is known, so its element is no other
const wrong: HTMLInputElement = document.createElement('samen-checklist');

export const used = [sorter, wrong, instrument, parseInstrument(flow), new SamenSorter()];
