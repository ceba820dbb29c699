// A room where not all goes by itself: no internet, a second screen, texts that are hidden, files, and the end.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { answerAll, personAt } from './journeys.mjs';
import { fill, press } from './person.mjs';
import { until } from './stage.mjs';
import { click, goIn, readIn, rooms, says, stateOf } from './rooms.mjs';
import { presetOf, wordsOf } from './words.mjs';

const on = rooms();
const word = await wordsOf('nl');
const flow = await presetOf('flow');

async function answer(tab, said = 'join-received') {
  await goIn(tab, word);
  await answerAll(await personAt(tab, flow, { locale: 'nl' }));
  await press(tab, word('complete'));
  await says(tab, word(said));
}

/** A camera of the page that sees what `window.see` is given: the modules of a code, as they are drawn on a phone. */
function fakeCamera() {
  const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 900 });
  const pen = canvas.getContext('2d');
  let [path, scale] = [new Path2D(), 1];
  setInterval(() => {
    pen.resetTransform();
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 900, 900);
    pen.setTransform(scale, 0, 0, scale, 60, 60);
    pen.fillStyle = '#000';
    pen.fill(path, 'nonzero');
  }, 50);
  window.see = (drawn, side) => ([path, scale] = [new Path2D(drawn), 780 / side]);
  navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(10);
}

/** The code that a phone shows. */
const codeOn = (tab) =>
  tab.evaluate(() => {
    const svg = document.querySelector('samen-join').shadowRoot.querySelector('.qr');
    return [svg.querySelector('.dark').getAttribute('d'), svg.viewBox.baseVal.width];
  });

test('an answer that cannot be sent comes back by the camera, and once more by the network; it counts once', async (t) => {
  const { page, link } = await on.lead(t, { word });
  const visit = await on.phone(t, link);
  await goIn(visit.page, word);
  on.away();
  t.after(on.back);
  await answerAll(await personAt(visit.page, flow, { locale: 'nl' }));
  await press(visit.page, word('complete'));
  await says(visit.page, word('join-kept'));
  await press(visit.page, word('join-more'));
  await press(visit.page, word('join-show-code'));
  await says(visit.page, word('join-hide-code'));
  await page.evaluate(fakeCamera);
  await click(page, '[data-camera]');
  const of = await visit.page.evaluate(() => document.querySelector('samen-join').shown.codes.length);
  for (let n = 1; n <= of; n++) {
    const code = await codeOn(visit.page);
    await page.evaluate((drawn) => window.see(...drawn), code);
    await says(page, n < of ? word('room-camera-part', { n, of }) : word('room-taken'));
    if (n < of) await press(visit.page, word('join-code-next'));
  }
  await until('it is there', async () => (await stateOf(page)).answered === 1);
  await press(visit.page, word('join-file'));
  const [{ name }] = await visit.downloads(1);
  assert.match(name, /\.samen$/);
  on.back();
  await says(visit.page, word('join-received'));
  assert.equal((await stateOf(page)).answered, 1);
});

test('a file of an answer is taken in, and one of something else is refused', async (t) => {
  const { page, link } = await on.lead(t, { word });
  const { page: phone } = await on.phone(t, link);
  await answer(phone);
  const bytes = await phone.evaluate(() => [...document.querySelector('samen-join').visit.participant.envelope()]);
  const folder = mkdtempSync(join(tmpdir(), 'samen-room-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'a.samen'), Buffer.from(bytes));
  writeFileSync(join(folder, 'b.samen'), 'no answer');
  const choose = async (name) => {
    await page.evaluate(
      () => (document.querySelector('samen-room').shadowRoot.querySelector('[data-part=take]').open = true),
    );
    const [chooser] = await Promise.all([page.waitForFileChooser(), press(page, word('room-file'))]);
    await chooser.accept([join(folder, name)]);
  };
  await choose('a.samen');
  await says(page, word('room-taken'));
  await choose('b.samen');
  await says(page, word('room-not-taken'));
  assert.equal((await stateOf(page)).answered, 1);
});

test('a second screen has the room and not the notes; a text that is hidden is hidden there too', async (t) => {
  const { page, link } = await on.lead(t, { word, more: 'floor="1"' });
  const { page: phone } = await on.phone(t, link);
  await answer(phone);
  await page.evaluate(
    () => (document.querySelector('samen-room').shadowRoot.querySelector('[data-part=notes]').open = true),
  );
  await fill(page, 'Vraag Ada eerst.', word('room-notes'));
  const opened = new Promise((done) => page.browserContext().once('targetcreated', done));
  await click(page, '[data-window]');
  const screen = await (await opened).page();
  await says(screen, word('room-answered'));
  await says(screen, word('room-scan'));
  assert.equal(await screen.evaluate(() => location.hash), '#screen', 'no key stands in the address');
  assert.ok(!(await readIn(screen)).includes('Ada'));
  await press(page, word('room-reveal'));
  const text = await phone.evaluate(
    () =>
      Object.entries(document.querySelector('samen-join').visit.exercise.element.answers).find(([key]) =>
        key.endsWith('.note'),
      )[1],
  );
  await says(screen, text);
  await page.evaluate(
    () => (document.querySelector('samen-room').shadowRoot.querySelector('[data-part=texts]').open = true),
  );
  await press(page, `${word('room-text-hide')}: ${text}`);
  await until('it is gone from the second screen', async () => !(await readIn(screen)).includes(text));
  assert.equal((await stateOf(page)).answered, 1, 'and it still counts');
});

test('with a clicker: nothing comes at the first press, the picture at the second, and black covers it', async (t) => {
  const { page, link } = await on.lead(t, { word, more: 'floor="1"' });
  const { page: phone } = await on.phone(t, link);
  await answer(phone);
  await click(page, '[data-stage]');
  await page.keyboard.press('PageDown');
  await says(page, word('room-press-again'));
  assert.equal((await stateOf(page)).revealed, false);
  await page.keyboard.press('PageDown');
  await says(page, word('group-dot'));
  await page.keyboard.press('b');
  assert.ok(!(await readIn(page)).includes(word('group-dot')));
  await page.keyboard.press('PageUp');
  await says(page, word('group-dot'));
  assert.equal((await stateOf(page)).revealed, true, 'the press that ends black does nothing else');
  await page.keyboard.press('PageUp');
  await until('it is hidden again', async () => !(await stateOf(page)).revealed);
  await page.keyboard.press('Escape');
  await says(page, word('room-next', { n: 2 }));
});

test('what must be read on the big screen is at least a fortieth of its height', async (t) => {
  const { page, link } = await on.lead(t, { word, more: 'floor="1"' });
  const { page: phone } = await on.phone(t, link);
  await answer(phone);
  await page.setViewport({ width: 1920, height: 1080 });
  await click(page, '[data-stage]');
  const smallest = () =>
    page.evaluate(() => {
      const sizes = [];
      const visit = (root) => {
        for (const one of root.querySelectorAll('*')) {
          if (one.shadowRoot) visit(one.shadowRoot);
          const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
          const isTool = one.closest('.tools, summary, .hidden, [role=status], details, svg, style');
          if (own && !isTool && one.checkVisibility())
            sizes.push([
              parseFloat(getComputedStyle(one).fontSize),
              one.localName,
              one.textContent.trim().slice(0, 30),
            ]);
        }
      };
      visit(document.querySelector('samen-room').shadowRoot.querySelector('.stage'));
      return sizes.sort((a, b) => a[0] - b[0])[0];
    });
  assert.ok((await smallest())[0] >= 27, String(await smallest()));
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await says(page, word('group-dot'));
  assert.ok((await smallest())[0] >= 27, String(await smallest()));
});

test('answers are handed over as data and as a table, and at the end nothing is left', async (t) => {
  const { page, link, downloads } = await on.lead(t, { word });
  const { page: phone } = await on.phone(t, link);
  await answer(phone);
  await click(page, '[data-json]');
  await click(page, '[data-csv]');
  const files = await downloads(2);
  const [result] = JSON.parse(files.find(({ name }) => name.endsWith('.json')).text);
  assert.equal(result.format, 'samen-result/1');
  assert.equal(result.context.round, 1);
  assert.match(files.find(({ name }) => name.endsWith('.csv')).text, /Ronde/);
  await click(page, '[data-ask-end]');
  await click(page, '[data-end]');
  await says(page, word('room-ended'));
  await says(phone, word('join-ended'));
  await says(phone, word('done-text'));
  const left = await page.evaluate(async () => {
    const opened = await new Promise((done) => {
      const asked = indexedDB.open('samen');
      asked.onsuccess = () => done(asked.result);
    });
    const keys = opened.transaction('drafts').objectStore('drafts').getAllKeys();
    return new Promise((done) => (keys.onsuccess = () => done(keys.result)));
  });
  assert.deepEqual(left, []);
  await page.reload();
  await until('it can be opened anew', async () => (await readIn(page)).includes(word('room-create')));
});

test('where nothing may be stored, a phone takes part for as long as its tab is open, and says so', async (t) => {
  const { page, link } = await on.lead(t, { word });
  const refuse = (tab) =>
    tab.evaluateOnNewDocument(() =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
  const { page: phone } = await on.phone(t, link, { prepare: refuse });
  await goIn(phone, word);
  on.away();
  t.after(on.back);
  await answerAll(await personAt(phone, flow, { locale: 'nl' }));
  await press(phone, word('complete'));
  await says(phone, word('join-kept-tab'));
  on.back();
  await says(phone, word('join-received'));
  assert.equal((await stateOf(page)).answered, 1);
});

test('without a link a phone asks for the code, and goes where the server knows it', async (t) => {
  const { page: phone } = await on.phone(t, `${on.server.url}/join.html`);
  await press(phone, word('join-go'));
  await says(phone, word('join-code-empty'));
  await fill(phone, 'k7m 2qx', word('join-code'));
  await press(phone, word('join-go'));
  await until('it went there', () => phone.url().endsWith('/r/K7M2QX'));
});

test('a link that was cut off says so', async (t) => {
  const { link } = await on.lead(t, { word });
  const { page: phone } = await on.phone(t, link.replace(/&url.*/, '').slice(0, -8));
  await says(phone, word('join-broken'));
});

test('with the keyboard alone a presenter opens a room, and a phone answers and withdraws', async (t) => {
  const { page, link } = await on.lead(t, { word });
  const { page: phone } = await on.phone(t, link);
  await says(phone, word('join-single'));
  /** What has focus, in any shadow root. */
  const focused = (tab) =>
    tab.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    });
  const go = async (tab, name) => {
    for (let presses = 0; presses < 150; presses++) {
      if ((await focused(tab)) === name) return tab.keyboard.press('Enter');
      await tab.keyboard.press('Tab');
    }
    throw new Error(`“${name}” is not reached by Tab.`);
  };
  await go(phone, word('join-start'));
  await says(phone, word('join-none'));
  await phone.keyboard.press('Tab');
  await go(phone, word('review'));
  await go(phone, word('complete'));
  await says(phone, word('join-received'));
  await go(phone, word('join-more'));
  await go(phone, word('join-withdraw'));
  await go(phone, word('join-withdraw-sure'));
  await says(phone, word('join-withdrawn'));
  await go(page, word('room-reveal'));
  await until('it is revealed', async () => (await stateOf(page)).revealed);
  await go(page, word('room-close'));
  await says(phone, word('join-withdrawn'));
  assert.equal((await stateOf(page)).phase, 'closed');
});
