// The package of every exercise, from start to picture: nothing was left out of it, and all of its answers are taken.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { wholeJourney } from '../journeys.mjs';
import { until } from '../stage.mjs';
import { reported, resultOf, shown } from '../widget.mjs';
import { presetOf, tags, wordsOf } from '../words.mjs';
import { environment } from './environment.mjs';
import { verbOf } from './record-store.mjs';

const ways = {
  flow: ['--lang', 'nl', '--wording', 'plain', '--pace', 'page'],
  tuckman: ['--lang', 'en,nl'],
  typology: ['--lang', 'nl'],
  'neighbourhood-offer': ['--lang', 'nl'],
  'neighbourhood-wishes': ['--lang', 'en', '--pace', 'page'],
};
const own = ['--instrument', 'demo/instruments/meeting.json', '--lang', 'nl'];
const on = environment(...own);

test('the package of an exercise of one’s own shows it', async (t) => {
  const visit = await on.visit(t);
  const { page, problems } = await visit.open(on.launch().address);
  const meeting = JSON.parse(readFileSync('demo/instruments/meeting.json', 'utf8'));
  await until('it is there', async () => (await shown(page, `samen-${meeting.kind}`)).includes(meeting.texts.nl.title));
  assert.deepEqual([on.missing, problems], [[], []]);
});

for (const [id, options] of Object.entries(ways))
  test(`the package of ${id} (${options.join(' ')}) is complete, and all its answers are taken`, async (t) => {
    on.use(id, ...options);
    const visit = await on.visit(t);
    const session = on.launch();
    const { page, problems } = await visit.open(session.address);
    const how = {
      locale: options[1].slice(0, 2),
      wording: options.includes('plain') ? 'plain' : 'standard',
      paged: options.includes('page'),
    };
    await wholeJourney(page, await presetOf(id), how);
    await until('the picture is shown', () => reported(page, tags[id]));
    const sent = (await wordsOf(how.locale))('sent');
    await until('it is sent', async () => (await shown(page, tags[id])).includes(sent));
    const said = on.store.said(session);
    const verbs = said.map(verbOf);
    assert.deepEqual([verbs[0], verbs.at(-1), new Set(verbs).size], ['initialized', 'completed', 3]);
    assert.deepEqual(said.at(-1).result.extensions['urn:samen:result:1'], await resultOf(page, tags[id]));
    assert.deepEqual([on.store.refused, on.missing, problems], [[], [], []]);
  });
