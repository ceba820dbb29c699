// A room as people meet in it: a presenter and three phones, in both languages, with each kind of exercise.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerAll, personAt } from './journeys.mjs';
import { press } from './person.mjs';
import { heard, until } from './stage.mjs';
import { click, goIn, readIn, rooms, says, stateOf } from './rooms.mjs';
import { presetOf, wordsOf } from './words.mjs';

const on = rooms();
const words = { nl: await wordsOf('nl'), en: await wordsOf('en') };

/** A person answers all of it on a phone, and reads that it was received. */
async function answer(tab, instrument, lang) {
  const word = words[lang];
  await goIn(tab, word);
  const person = await personAt(tab, instrument, { locale: lang });
  await answerAll(person);
  await press(tab, word('complete'));
  await says(tab, word('join-received'));
}

for (const [id, lang] of [
  ['flow', 'nl'],
  ['typology', 'en'],
  ['tuckman', 'nl'],
  ['neighbourhood-offer', 'en'],
])
  test(`${id}, ${lang}: three phones answer, and the picture comes when it is shown`, async (t) => {
    const word = words[lang];
    const instrument = await presetOf(id);
    const { page, link, problems } = await on.lead(t, { lang, instrument: id, word });
    const phones = await Promise.all([1, 2, 3].map(() => on.phone(t, link, { lang })));
    for (const phone of phones) await answer(phone.page, instrument, lang);
    await until('all three are there', async () => (await stateOf(page)).answered === 3);
    const { answers } = await stateOf(page);
    const own = await phones[0].page.evaluate(
      () => document.querySelector('samen-join').visit.exercise.element.answers,
    );
    assert.deepEqual(answers[0][0], own, 'what was answered is what the presenter has');
    assert.ok(!(await readIn(page)).includes(word('group-dot')), 'nothing is shown before it is revealed');
    await press(page, word('room-reveal'));
    await says(page, word(id === 'neighbourhood-offer' ? 'group-filter' : 'table'));
    assert.deepEqual(problems, []);
    for (const one of [page, ...phones.map((phone) => phone.page)])
      assert.deepEqual(await heard(one, 'securitypolicyviolation'), []);
  });

test('a person changes their mind, and one who withdraws counts no more', async (t) => {
  const word = words.nl;
  const flow = await presetOf('flow');
  const { page, link } = await on.lead(t, { word });
  const { page: phone } = await on.phone(t, link);
  await answer(phone, flow, 'nl');
  const first = (await stateOf(page)).answers[0][0];
  await press(phone, word('change-answers'));
  const asked = flow.items[1].id;
  await phone.evaluate(
    (field) =>
      document
        .querySelector('samen-join')
        .visit.exercise.element.shadowRoot.querySelector(`[data-field="${field}"] input`)
        .click(),
    asked,
  );
  await press(phone, word('review'));
  await press(phone, word('complete'));
  await until('the change is there', async () => (await stateOf(page)).answers[0][0]?.[asked] !== undefined);
  assert.equal(first[asked], undefined);
  assert.equal((await stateOf(page)).answered, 1);
  await press(phone, word('join-more'));
  await press(phone, word('join-withdraw'));
  await press(phone, word('join-withdraw-sure'));
  await says(phone, word('join-withdrawn'));
  await until('it counts no more', async () => (await stateOf(page)).joined === 0);
});

test('a round is closed and opened again; the second round begins with the answers of the first, and shows movement', async (t) => {
  const word = words.nl;
  const flow = await presetOf('flow');
  const { page, link } = await on.lead(t, { word });
  const phones = await Promise.all([1, 2, 3].map(() => on.phone(t, link)));
  for (const { page: phone } of phones) await answer(phone, flow, 'nl');
  await press(page, word('room-close'));
  await says(phones[0].page, word('join-closed'));
  await press(page, word('room-next', { n: 2 }));
  for (const [index, { page: phone }] of phones.entries()) {
    await says(phone, word('join-again'));
    await until('the answers of the first round are there', () =>
      phone.evaluate(() => Object.keys(document.querySelector('samen-join').visit.exercise.element.answers).length > 3),
    );
    const item = flow.items[0].id;
    // All three choose otherwise at one question.
    await phone.evaluate((field) => {
      const { shadowRoot } = document.querySelector('samen-join').visit.exercise.element;
      [...shadowRoot.querySelectorAll(`[data-field="${field}"] input[type=radio]`)].find((one) => !one.checked).click();
    }, item);
    await press(phone, word('review'));
    await press(phone, word('complete'));
    await says(phone, word('join-received'));
    assert.equal((await stateOf(page)).answers[0].length, 3, `the first round is whole after phone ${index + 1}`);
  }
  await until('all three are there', async () => (await stateOf(page)).answered === 3);
  await press(page, word('room-reveal'));
  await says(page, word('room-movement'));
  await says(page, word('room-moved', { n: 3, of: 3 }));
  await says(page, word('room-moved-none', { of: 3 }));
});

test('without the broker a person answers, and it arrives when the broker is there', async (t) => {
  const word = words.nl;
  const flow = await presetOf('flow');
  const { page, link } = await on.lead(t, { word });
  const { page: phone } = await on.phone(t, link);
  await goIn(phone, word);
  on.away();
  t.after(on.back);
  await says(phone, word('join-away'));
  const person = await personAt(phone, flow, { locale: 'nl' });
  await answerAll(person);
  await press(phone, word('complete'));
  await says(phone, word('join-kept'));
  await says(phone, word('join-kept-text'));
  assert.ok(!(await readIn(phone)).includes(word('sent')));
  on.back();
  await says(phone, word('join-received'));
  assert.equal((await stateOf(page)).answered, 1);
});

test('a reload of the presenter and of a phone shows everything', async (t) => {
  const word = words.nl;
  const flow = await presetOf('flow');
  const { page, link } = await on.lead(t, { word });
  const { page: phone } = await on.phone(t, link);
  await answer(phone, flow, 'nl');
  await page.reload();
  await until('the room is there again', () =>
    page.evaluate(() => document.querySelector('samen-room').lead?.presenter?.answered() === 1),
  );
  await phone.reload();
  await says(phone, word('join-received'));
  await says(phone, word('done-text'));
});

test('somebody without a phone is entered by the presenter', async (t) => {
  const word = words.nl;
  const flow = await presetOf('flow');
  const { page } = await on.lead(t, { word });
  await click(page, '[data-proxy]');
  const person = await personAt(page, flow, { locale: 'nl' });
  await answerAll(person);
  await press(page, word('complete'));
  await says(page, word('room-proxy-done'));
  const { answered, answers } = await stateOf(page);
  assert.equal(answered, 1);
  assert.ok(Object.keys(answers[0][0]).length > 3);
});
