// Several drafts of one assignment, each with a name: "my Tuesday visit".
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStored, stored, storedAnswers } from './device.mjs';
import { fill, press, sees } from './person.mjs';
import { browsers, stage, until } from './stage.mjs';
import { answersOf, resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const word = await wordsOf('nl');
const say = sayOf(await presetOf('neighbourhood-wishes'), 'nl');
const tag = 'samen-interview';
const body = `<${tag} instrument="neighbourhood-wishes" several-drafts></${tag}>`;

const write = (page, text) => fill(page, text, say('surprised'));
const isShown = (page, answers) =>
  until(JSON.stringify(answers), async () => JSON.stringify(await answersOf(page, tag)) === JSON.stringify(answers));
const isAt = (page, name) =>
  until(`the draft ${name}`, async () => (await shown(page, tag)).includes(`${word('draft-current')} ${name}`));

async function begin(page, name) {
  await press(page, word('draft-new'));
  await fill(page, name, word('draft-name'));
  await press(page, word('draft-new'));
  await isAt(page, name);
}

/** Chooses another draft, and opens it. */
async function switchTo(page, name) {
  await until(`a choice of ${name}`, () =>
    page.evaluate(
      (at, wanted) => {
        const select = document.querySelector(at).shadowRoot.querySelector('select');
        const option = [...(select?.options ?? [])].find(({ text }) => text === wanted);
        if (option) select.value = option.value;
        return !!option;
      },
      tag,
      name,
    ),
  );
  await press(page, word('draft-open'));
  await isAt(page, name);
}

for (const browser of browsers) {
  const on = stage({ browser });

  test(`${browser}: each draft keeps its own answers, and the one saved last opens`, async (t) => {
    const { page, problems } = await on.visit(t, { body });
    await isAt(page, word('draft-first'));
    await write(page, 'Maandag');
    await isStored(page, { surprised: 'Maandag' });
    const first = await resultOf(page, tag);
    await begin(page, 'Dinsdag');
    await isShown(page, {});
    await write(page, 'Anders');
    await isStored(page, { surprised: 'Anders' });
    const second = await resultOf(page, tag);
    assert.notEqual(first.id, second.id);
    assert.ok(!JSON.stringify(second).includes('Dinsdag'), 'the name is not in the result');
    await page.reload();
    await isAt(page, 'Dinsdag');
    await isShown(page, { surprised: 'Anders' });
    await switchTo(page, word('draft-first'));
    await isShown(page, { surprised: 'Maandag' });
    assert.equal((await resultOf(page, tag)).id, first.id);
    assert.equal((await stored(page)).length, 2);
    await switchTo(page, 'Dinsdag');
    await isShown(page, { surprised: 'Anders' });
    assert.deepEqual(problems, []);
  });
}

const on = stage();

test('typing right before a switch is saved where it belongs', async (t) => {
  const { page } = await on.visit(t, { body });
  await isAt(page, word('draft-first'));
  await write(page, 'Eerst');
  await begin(page, 'Twee');
  await write(page, 'Tweede');
  await switchTo(page, word('draft-first'));
  await isShown(page, { surprised: 'Eerst' });
  assert.deepEqual((await storedAnswers(page)).map(({ surprised }) => surprised).sort(), ['Eerst', 'Tweede']);
});

test('a draft gets another name, which stays', async (t) => {
  const { page } = await on.visit(t, { body });
  await isAt(page, word('draft-first'));
  await write(page, 'Iets');
  await isStored(page, { surprised: 'Iets' });
  await press(page, word('draft-rename'));
  await fill(page, 'Bibliotheek', word('draft-name'));
  await press(page, word('draft-save'));
  await isAt(page, 'Bibliotheek');
  await until('it is stored', async () => (await stored(page))[0]?.value.name === 'Bibliotheek');
  await page.reload();
  await isAt(page, 'Bibliotheek');
  await isShown(page, { surprised: 'Iets' });
});

test('erasing everything erases this draft only, and undo brings it back', async (t) => {
  const { page } = await on.visit(t, { body });
  await isAt(page, word('draft-first'));
  await write(page, 'Blijft');
  await isStored(page, { surprised: 'Blijft' });
  await begin(page, 'Weg');
  await write(page, 'Gaat');
  await isStored(page, { surprised: 'Gaat' });
  await press(page, word('erase'));
  await until('one is left', async () => (await stored(page)).length === 1);
  assert.deepEqual(await storedAnswers(page), [{ surprised: 'Blijft' }]);
  await press(page, word('undo-what', { what: word('erase') }));
  await until('both are there', async () => (await stored(page)).length === 2);
  await page.reload();
  await isAt(page, 'Weg');
  await isShown(page, { surprised: 'Gaat' });
});

test('a finished draft can be left for a new one', async (t) => {
  const { page } = await on.visit(t, { body });
  await isAt(page, word('draft-first'));
  await write(page, 'Af');
  await press(page, word('review'));
  await press(page, word('complete'));
  await until('it is stored', async () => (await stored(page))[0]?.value.completedAt);
  await page.reload();
  await until('it is shown', () => sees(page, 'button', word('change-answers')));
  await begin(page, 'Nieuw');
  await isShown(page, {});
  await until('questions are asked', () => sees(page, 'button', word('review')));
  await switchTo(page, word('draft-first'));
  await until('it is shown', () => sees(page, 'button', word('change-answers')));
});

test('two tabs on two drafts do not mix, and what is said in the bar is no answer', async (t) => {
  const first = await on.visit(t, { body });
  await isAt(first.page, word('draft-first'));
  await write(first.page, 'In de eerste');
  await isStored(first.page, { surprised: 'In de eerste' });
  const second = await first.another();
  await second.page.bringToFront();
  await isAt(second.page, word('draft-first'));
  await second.page.evaluate(() => {
    window.changes = 0;
    for (const name of ['input', 'change', 'samen-change']) addEventListener(name, () => window.changes++);
  });
  await begin(second.page, 'Tweede tab');
  assert.equal(await second.page.evaluate(() => window.changes), 0);
  await write(second.page, 'In de tweede');
  await isStored(second.page, { surprised: 'In de tweede' });
  await first.page.bringToFront();
  await write(first.page, ', nog meer');
  await isStored(first.page, { surprised: 'In de eerste, nog meer' });
  await isShown(second.page, { surprised: 'In de tweede' });
  assert.equal((await stored(first.page)).length, 2);
});

test('without the attribute there is no bar, and the first draft is where it was', async (t) => {
  const { page } = await on.visit(t, { body });
  await isAt(page, word('draft-first'));
  await write(page, 'Hier');
  await isStored(page, { surprised: 'Hier' });
  await page.evaluate((at) => document.querySelector(at).remove(), tag);
  const plain = `<${tag} instrument="neighbourhood-wishes"></${tag}>`;
  await on.visit(t, { body: plain });
  await page.reload();
  await isShown(page, { surprised: 'Hier' });
  assert.ok(!(await sees(page, 'button', word('draft-new'))));
});
