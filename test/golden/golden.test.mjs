// The results that are published as examples are what the elements emit: each is played again and compared.
// `UPDATE_GOLDEN=1` writes them anew.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { wholeJourney } from '../e2e/journeys.mjs';
import { stage } from '../e2e/stage.mjs';
import { resultOf } from '../e2e/widget.mjs';
import { presetOf, tags } from '../e2e/words.mjs';

const on = stage();

/** What is played: in Dutch and in the standard wording, and one in English and plain. */
const played = [
  ...Object.keys(tags).map((id) => ({ name: id, id, locale: 'nl', wording: 'standard' })),
  { name: 'flow.en.plain', id: 'flow', locale: 'en', wording: 'plain' },
];

/**
 * A result as it would be had it been made at another moment: the ids that are made anew each time (of the result, of
 * entries, of own cards) are numbered in the order in which they appear, and the times are only kept in their order.
 * All else must be the same to the letter. The files keep the ids and times they were emitted with.
 */
function timeless(result) {
  const made = [result.id, ...[...JSON.stringify(result.answers).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)];
  const text = made.reduce((all, id, n) => all.replaceAll(id, `made-${n}`), JSON.stringify(result));
  const { startedAt, completedAt, ...rest } = JSON.parse(text);
  return { ...rest, inOrder: startedAt <= completedAt };
}

for (const { name, id, locale, wording } of played)
  test(`the result of ${name} is the one that is published`, async (t) => {
    const file = new URL(`${name}.json`, import.meta.url);
    const body = `<${tags[id]} instrument="${id}" wording="${wording}"></${tags[id]}>`;
    const { page, problems } = await on.visit(t, { body, lang: locale });
    await wholeJourney(page, await presetOf(id), { locale, wording });
    const result = await resultOf(page, tags[id]);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
    assert.deepEqual(timeless(result), timeless(JSON.parse(readFileSync(file, 'utf8'))));
    assert.deepEqual(problems, []);
  });

test('one question at a time gives the same results', async (t) => {
  for (const id of Object.keys(tags)) {
    const published = JSON.parse(readFileSync(new URL(`${id}.json`, import.meta.url), 'utf8'));
    const body = `<${tags[id]} instrument="${id}" pace="page" view="list"></${tags[id]}>`;
    const { page } = await on.visit(t, { body, path: `/${id}/` });
    await wholeJourney(page, await presetOf(id), { paged: true });
    const { answers, scores, ...rest } = timeless(await resultOf(page, tags[id]));
    const expected = timeless(published);
    // With one card at a time there is no place to add one's own.
    if (id === 'typology') continue;
    assert.deepEqual({ answers, scores, ...rest }, expected);
  }
});
