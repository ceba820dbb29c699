// Storage is refused, full or silent: said in place, a copy is offered, and nothing is lost in the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, fill, press, sees } from './person.mjs';
import { browsers, heard, stage, until } from './stage.mjs';
import { answersOf, resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const flow = await presetOf('flow');
const tag = 'samen-checklist';
const body = (keep = 'device') => `<${tag} id="w" instrument="flow" keep="${keep}"></${tag}>`;
const frame = '<iframe sandbox="allow-scripts" src="/inside/" width="900" height="700"></iframe>';
const inside = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>inside</title>
  <script type="module" src="/checklist.js"></script>${body()}`;

/** Each runs in the page before all else, in every frame. */
const obstacles = {
  'IndexedDB throws when it is opened': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
  },
  'IndexedDB refuses to open': () => {
    IDBFactory.prototype.open = () => {
      const request = { error: new DOMException('Not here.', 'UnknownError') };
      setTimeout(() => request.onerror?.({ target: request }));
      return request;
    };
  },
  'IndexedDB is not there': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'IndexedDB never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget();
  },
  'IndexedDB is full': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  },
  'IndexedDB is full, which it says at the end': () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function full(...given) {
      const request = put.apply(this, given);
      this.transaction.abort();
      return request;
    };
  },
};

/** Answers, and checks what is said of it. */
async function answersAllTheSame(page, locale) {
  const [word, say] = [await wordsOf(locale), sayOf(flow, locale)];
  await choose(page, say('clear'), say('goal'));
  await until('it is said', async () => (await shown(page, tag)).includes(word('not-saved')));
  assert.ok(await sees(page, 'button', word('download')));
  await press(page, word('add-note'), say('time'));
  await fill(page, 'still here', `${word('note')}: ${say('time')}`);
  await press(page, word('review'));
  await press(page, word('complete'));
  const result = await resultOf(page, tag);
  assert.deepEqual(result.answers, { goal: 'clear', 'time.note': 'still here' });
  assert.ok(result.completedAt);
  return { word, say };
}

/** What browsers do in ways of their own. */
const differing = ['IndexedDB throws when it is opened', 'IndexedDB is full, which it says at the end'];

for (const browser of browsers) {
  const on = stage({ browser, headers: { 'access-control-allow-origin': '*' }, pages: { '/inside/': inside } });

  for (const [what, prepare] of Object.entries(obstacles).filter(
    ([one]) => browser === 'chromium' || differing.includes(one),
  ))
    for (const locale of what === differing[0] ? ['nl', 'en'] : ['nl'])
      test(`${browser}, ${locale}: ${what}`, async (t) => {
        const before = (page) => page.evaluateOnNewDocument(prepare);
        const { page, problems } = await on.visit(t, { body: body(), lang: locale, prepare: before });
        await answersAllTheSame(page, locale);
        assert.deepEqual(problems, []);
      });

  test(`${browser}: sessionStorage is full`, async (t) => {
    const prepare = (page) =>
      page.evaluateOnNewDocument(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
      });
    const { page } = await on.visit(t, { body: body('tab'), prepare });
    await answersAllTheSame(page, 'nl');
  });

  test(`${browser}: a sandboxed frame without an origin of its own`, async (t) => {
    const { page } = await on.visit(t, { body: frame, scripts: [] });
    const within = await until('the frame is there', () => page.frames()[1]);
    await answersAllTheSame(within, 'nl');
  });
}

const on = stage();

test('the copy that is offered is the result', async (t) => {
  const prepare = (page) => page.evaluateOnNewDocument(obstacles['IndexedDB throws when it is opened']);
  const { page, downloads } = await on.visit(t, { body: body(), prepare });
  const [word, say] = [await wordsOf('nl'), sayOf(flow, 'nl')];
  await choose(page, say('clear'), say('goal'));
  await press(page, word('download'));
  const [{ name, text }] = await downloads(1);
  assert.match(name, /^flow.*\.json$/);
  assert.deepEqual(JSON.parse(text), await resultOf(page, tag));
});

for (const what of ['IndexedDB throws when it is opened', 'IndexedDB is full', 'IndexedDB never answers'])
  test(`the page is told, once: ${what}`, async (t) => {
    const prepare = (page) => page.evaluateOnNewDocument(obstacles[what]);
    const { page } = await on.visit(t, { body: body(), prepare });
    const say = sayOf(flow, 'nl');
    for (const option of ['clear', 'little', 'no']) {
      await choose(page, say(option), say('goal'));
      await until('there is an event', async () => (await heard(page, 'samen-problem')).length);
    }
    const events = await heard(page, 'samen-problem');
    assert.deepEqual(
      events.map(({ id }) => id),
      ['w'],
    );
    assert.ok(events[0].problems[0].message.length > 20, 'with a sentence');
  });

test('storage that is full for a while is used again when there is room', async (t) => {
  const { page } = await on.visit(t, { body: body() });
  const [word, say] = [await wordsOf('nl'), sayOf(flow, 'nl')];
  await until('it is there', () => sees(page, 'button', word('review')));
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    window.makeRoom = () => (IDBObjectStore.prototype.put = put);
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await choose(page, say('clear'), say('goal'));
  await until('it is said', async () => (await shown(page, tag)).includes(word('not-saved')));
  await page.evaluate(() => window.makeRoom());
  await choose(page, say('little'), say('time'));
  await until('it is saved', async () => (await shown(page, tag)).includes(word('saved-device')));
  await page.reload();
  await until('both are back', async () => Object.keys((await answersOf(page, tag)) ?? {}).length === 2);
});
