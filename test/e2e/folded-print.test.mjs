// What is folded up on the screen is on paper all the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, press, sees } from './person.mjs';
import { stage, until } from './stage.mjs';
import { presetOf, sayOf } from './words.mjs';

const say = sayOf(await presetOf('neighbourhood-wishes'), 'nl');
const on = stage();

test('an entry that is folded up is printed with its answers', async (t) => {
  const { page } = await on.visit(t, {
    body: '<samen-interview instrument="neighbourhood-wishes" keep="none"></samen-interview>',
  });
  await press(page, say('conversations.add'));
  await fill(page, 'Buurthuis', say('place'));
  await press(page, `${say('conversations.one')} 1: Buurthuis Ingevuld: 1 van 10 · gaat niet mee`);
  await until('it is folded up', async () => !(await sees(page, 'box', say('place'))));
  await page.emulateMediaType('print');
  assert.ok(await sees(page, 'box', say('place')), 'the box is there on paper');
  assert.ok(!(await sees(page, 'button', say('conversations.add'))), 'buttons are not');
});
