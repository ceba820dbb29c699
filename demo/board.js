// Fills the board with a made-up group, in the language of the page.
import * as core from '../dist/index.js';
import { makeGroup } from './group.js';

const presets = {
  typology: () => import('../dist/presets/typology.js'),
  flow: () => import('../dist/presets/flow.js'),
  tuckman: () => import('../dist/presets/tuckman.js'),
  'neighbourhood-offer': () => import('../dist/presets/neighbourhood-offer.js'),
};

const board = document.getElementById('board');
const examples = document.getElementById('examples');
const chosen = () => examples.elements.example.value;

async function resultsOf(id) {
  const { default: instrument } = await presets[id]();
  return makeGroup(core, instrument, document.documentElement.lang);
}

async function show() {
  const id = chosen();
  const results = await resultsOf(id);
  if (id === chosen()) board.results = results;
}

examples.addEventListener('change', () => void show());

document.getElementById('download').addEventListener('click', async () => {
  const id = chosen();
  const url = URL.createObjectURL(new Blob([JSON.stringify(await resultsOf(id))], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: `${id}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
});

document.getElementById('empty').addEventListener('click', () => {
  board.results = undefined;
});

void show();
