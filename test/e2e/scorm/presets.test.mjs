// The package of every exercise, from start to picture: nothing that the page needs was left out of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { wholeJourney } from '../journeys.mjs';
import { until } from '../stage.mjs';
import { reported, shown } from '../widget.mjs';
import { presetOf, tags } from '../words.mjs';
import { course } from './course.mjs';

const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const ways = {
  flow: ['--lang', 'nl', '--wording', 'plain', '--pace', 'page'],
  tuckman: ['--lang', 'en'],
  typology: ['--lang', 'nl'],
  'neighbourhood-offer': ['--lang', 'nl'],
  'neighbourhood-wishes': ['--lang', 'en', '--pace', 'page'],
};
const packages = Object.fromEntries(Object.entries(ways).map(([id, options]) => [id, [id, ...options]]));
const own = ['--instrument', 'demo/instruments/meeting.json', '--lang', 'nl'];
const on = course({ ...packages, own }, { 'content-security-policy': policy });

for (const [id, options] of Object.entries(ways))
  test(`the package of ${id} (${options.join(' ')}) is complete, and works under a strict policy`, async (t) => {
    const { page, problems } = await on.visit(t, `/${id}-package/index.html`);
    const how = {
      locale: options[1],
      wording: options.includes('plain') ? 'plain' : 'standard',
      paged: options.includes('page'),
    };
    await wholeJourney(page, await presetOf(id), how);
    await until('the picture is shown', () => reported(page, tags[id]));
    assert.deepEqual(problems, []);
  });

test('the package of an exercise of one’s own shows it', async (t) => {
  const { page, problems } = await on.visit(t, '/own-package/index.html');
  const meeting = JSON.parse(readFileSync('demo/instruments/meeting.json', 'utf8'));
  await until('it is there', async () => (await shown(page, `samen-${meeting.kind}`)).includes(meeting.texts.nl.title));
  assert.deepEqual(problems, []);
});
