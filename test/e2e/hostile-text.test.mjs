// Texts of a custom instrument, and what people type, are shown as text. Nothing in them runs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, press } from './person.mjs';
import { browsers, heard, stage, until } from './stage.mjs';
import { answersOf, resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, tags, wordsOf } from './words.mjs';

const word = await wordsOf('nl');
const wishes = sayOf(await presetOf('neighbourhood-wishes'), 'nl');

/** Each would set `hacked` if it ran. */
const payloads = [
  '<script>window.hacked = 1</script>',
  '<img src="/none" onerror="window.hacked = 1">',
  '"><svg onload="window.hacked = 1">',
  '${(window.hacked = 1)}',
  '<!--?lit$0000$--> {{constructor}} &lt;b&gt;',
  'javascript:window.hacked=1',
  '\u202Eneddortsrednoz\u2066 \u200F',
];

/** The definition with a payload in every text, and the way back from a text's id to its text. */
function poisoned(instrument) {
  const texts = Object.fromEntries(
    Object.keys(instrument.texts.nl).map((id, n) => [id, `${n} ${payloads[n % payloads.length]}`]),
  );
  return {
    ...instrument,
    passport: { ...instrument.passport, id: 'poisoned' },
    texts: { nl: texts },
    plain: undefined,
  };
}

const instruments = Object.fromEntries(
  await Promise.all(Object.keys(tags).map(async (id) => [id, poisoned(await presetOf(id))])),
);
const pages = Object.fromEntries(
  Object.entries(instruments).map(([id, instrument]) => [`/${id}.json`, JSON.stringify(instrument)]),
);

const isUnharmed = async ({ page, problems }) => {
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.deepEqual(await heard(page, 'samen-problem'), []);
  assert.deepEqual(problems, []);
};

/** No element in the widget that its own templates do not have. */
const foreign = (page, tag) =>
  page.evaluate(
    (at) =>
      [...document.querySelector(at).shadowRoot.querySelectorAll('script, img, iframe, b, a, [onload], [onerror]')]
        .length,
    tag,
  );

for (const browser of browsers) {
  const on = stage({ browser, pages });

  for (const [id, { texts }] of Object.entries(instruments).slice(0, browser === 'chromium' ? undefined : 1))
    test(`${browser}: ${id} with a payload in every text`, async (t) => {
      const body = `<${tags[id]} src="/${id}.json"></${tags[id]}>`;
      const visit = await on.visit(t, { body });
      const { page } = visit;
      const tidy = (text) => text.replace(/\s+/g, ' ').trim();
      await until('it is there', async () => (await shown(page, tags[id])).includes(texts.nl.title));
      for (const step of ['review', 'complete']) {
        await press(page, word(step));
        assert.equal(await foreign(page, tags[id]), 0);
      }
      const { passport } = (await resultOf(page, tags[id])).instrument;
      assert.equal(tidy(passport.purpose), tidy(texts.nl.purpose));
      await isUnharmed(visit);
    });

  test(`${browser}: what people type is text in the review and in the result`, async (t) => {
    const visit = await on.visit(t, { body: '<samen-interview instrument="neighbourhood-wishes"></samen-interview>' });
    const { page } = visit;
    const typed = payloads.join(' ');
    await fill(page, typed, wishes('surprised'));
    await press(page, word('review'));
    assert.ok((await shown(page, 'samen-interview')).includes(payloads[0]));
    await press(page, word('complete'));
    assert.equal(await foreign(page, 'samen-interview'), 0);
    assert.deepEqual(await answersOf(page, 'samen-interview'), { surprised: typed });
    await isUnharmed(visit);
  });
}
