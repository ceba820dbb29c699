// On paper stand the title, the day, the source, the picture, and every question with its answer or that it was left open.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { noPdfText, pdfText } from '../tools/pdf-text.mjs';
import { wholeJourney } from './journeys.mjs';
import { stage, until } from './stage.mjs';
import { reported, shown } from './widget.mjs';
import { presetOf, tags, wordsOf } from './words.mjs';

const skip = noPdfText();
const word = await wordsOf('nl');
const pages = Object.fromEntries(
  Object.keys(tags).map((id) => [
    `/results/${id}.json`,
    readFileSync(new URL(`../golden/${id}.json`, import.meta.url)),
  ]),
);
const on = stage({ pages });

const idsOf = (fields) =>
  fields.flatMap(({ id, type, fields: inner }) => [...(type === 'each' ? [] : [id]), ...(inner ? idsOf(inner) : [])]);

/** The ids of all that is asked: cards, items, statements, questions. */
function asked({ kind, cards, items, sections, context = [] }) {
  if (kind === 'sorter') return cards.map(({ id }) => id);
  if (kind === 'checklist') return items.flatMap(({ id, pair }) => (pair ? pair.map((half) => half.id) : [id]));
  if (kind === 'assessment') return [...items.map(({ id }) => id), ...idsOf(context)];
  return idsOf(sections.flatMap(({ fields }) => fields));
}

/** Lines break anywhere on paper. */
const tight = (text) => text.replace(/\s+/g, '');

async function check(page, id) {
  const { texts, passport, ...preset } = await presetOf(id);
  const text = pdfText(await page.pdf({ format: 'A4' }));
  const wanted = [texts.nl.title, passport.source, ...asked(preset).map((one) => texts.nl[one])];
  assert.deepEqual(
    wanted.filter((one) => !tight(text).includes(tight(one))),
    [],
    'all of it is on paper',
  );
  assert.match(
    text,
    new RegExp(`\\d{1,2} (?:november|december|${new Date().toLocaleDateString('nl', { month: 'long' })}) \\d{4}`),
  );
  for (const button of ['keep', 'download', 'change-answers', 'erase', 'complete'])
    assert.ok(!text.includes(word(button)), button);
  return text;
}

for (const id of Object.keys(tags)) {
  test(`the result of ${id} is printed whole`, { skip }, async (t) => {
    const { page } = await on.visit(t, { body: `<samen-result src="/results/${id}.json"></samen-result>` });
    await until('it is there', () => reported(page, 'samen-result'));
    const text = await check(page, id);
    if (id === 'flow' || id === 'tuckman') assert.ok(text.includes(word('not-answered')), 'what was left open says so');
  });

  test(`${id} is printed whole when it is finished`, { skip }, async (t) => {
    const { page } = await on.visit(t, { body: `<${tags[id]} id="w" instrument="${id}" keep="none"></${tags[id]}>` });
    await wholeJourney(page, await presetOf(id));
    await until('it is there', () => reported(page, '#w'));
    await check(page, id);
  });
}

test('a form that is not finished is printed with all its questions', { skip }, async (t) => {
  const { page } = await on.visit(t, {
    body: '<samen-checklist id="w" instrument="flow" keep="none"></samen-checklist>',
  });
  await until('it is there', async () => (await shown(page, '#w')).includes(word('review')));
  const { texts, ...preset } = await presetOf('flow');
  const text = tight(pdfText(await page.pdf({ format: 'A4' })));
  assert.deepEqual(
    asked(preset).filter((one) => !text.includes(tight(texts.nl[one]))),
    [],
  );
});
