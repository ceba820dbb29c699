// A result is kept in other forms, under a strict policy; without a connection a person keeps the data all the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { choose, press, sees } from './person.mjs';
import { browsers, heard, stage, until } from './stage.mjs';
import { shown } from './widget.mjs';
import { presetOf, sayOf, wordsOf } from './words.mjs';

const strict = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const word = await wordsOf('nl');
const pages = Object.fromEntries(
  ['flow', 'tuckman', 'typology', 'neighbourhood-offer'].map((id) => [
    `/results/${id}.json`,
    readFileSync(new URL(`../golden/${id}.json`, import.meta.url), 'utf8'),
  ]),
);

/** Runs in the page before all else: what is handed to the person is kept for us too. */
function listen() {
  window.kept = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => (window.kept.push(blob), make.call(URL, blob));
}

/** The last file that was handed to the person. */
async function lastFile(page, before) {
  await until('there is a file', () => page.evaluate((n) => window.kept.length > n, before));
  const { type, bytes } = await page.evaluate(async () => {
    const blob = window.kept.at(-1);
    return { type: blob.type, bytes: [...new Uint8Array(await blob.arrayBuffer())] };
  });
  return { type, bytes: Buffer.from(bytes) };
}

async function keep(page, form) {
  const before = await page.evaluate(() => window.kept.length);
  await press(page, word(`keep-${form}`));
  return lastFile(page, before);
}

const page = (id) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>keep</title>
<script type="module" src="/result.js"></script><samen-result id="r" src="/results/${id}.json"></samen-result>`;

async function opened(on, t, id) {
  const visit = await on.visit(t, { html: page(id), prepare: (tab) => tab.evaluateOnNewDocument(listen) });
  await press(visit.page, word('keep'));
  await until('the forms are there', () => sees(visit.page, 'button', word('keep-docx')));
  return visit;
}

const texts = (svg) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

function pngOf(bytes) {
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
  const parts = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), pixels: inflateSync(Buffer.concat(parts)) };
}

/** What must be read in each picture; counted by hand in the published answers. */
const inPicture = {
  flow: ['Duidelijk doel', 'Nee', 'Ja, duidelijk', 'Moeilijk', 'Redelijk', 'Uitdaging →', '23 november 2026'],
  tuckman: ['2,6', '2,2', '5', '3', '3,3', 'Afspraken maken (norming)', '23 november 2026'],
  typology: ['Wederkerigheid', 'Gegeneraliseerd', 'Sterke banden', '3', '4', '2', 'Buurtbarbecue', '23 november 2026'],
  'neighbourhood-offer': ['what: &quot;één&quot; &amp; &lt;b&gt;', 'Misschien', '0', '1', '23 november 2026'],
};

for (const browser of browsers) {
  const on = stage({ browser, headers: { 'content-security-policy': strict }, pages });
  for (const id of Object.keys(inPicture).slice(0, browser === 'chromium' ? undefined : 2))
    test(`${browser}: the picture of ${id} as SVG and PNG`, async (t) => {
      const { page: tab, problems } = await opened(on, t, id);
      const svg = (await keep(tab, 'svg')).bytes.toString('utf8');
      const { texts: say, passport } = await presetOf(id);
      const found = texts(svg);
      assert.deepEqual(
        inPicture[id].filter((one) => !found.includes(one)),
        [],
        found.join(' | '),
      );
      assert.ok(svg.includes(`<title>${say.nl.title}</title>`));
      assert.match(svg, /<desc>[^<]{20,}<\/desc>/);
      assert.ok(found.join(' ').includes(passport.source.slice(0, 30)));
      assert.ok(!/NaN|undefined|style=|<script/.test(svg));
      assert.ok(found.includes(say.nl.title));
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg);
      const png = pngOf((await keep(tab, 'png')).bytes);
      assert.deepEqual([png.width, png.height], [2 * width, 2 * height]);
      assert.equal(Number(width), 720);
      assert.ok(new Set(png.pixels).size > 100, 'it is not blank');
      assert.deepEqual(await heard(tab, 'securitypolicyviolation'), []);
      assert.deepEqual(problems, []);
    });
}

const on = stage({ headers: { 'content-security-policy': strict }, pages });

test('a result as Word, Markdown, a table and data', async (t) => {
  const { page: tab, problems } = await opened(on, t, 'flow');
  const document = strFromU8(unzipSync(new Uint8Array((await keep(tab, 'docx')).bytes))['word/document.xml']);
  const markdown = (await keep(tab, 'markdown')).bytes.toString('utf8');
  for (const text of [document, markdown]) {
    assert.ok(text.includes('Duidelijk aanwezig: 1 van 6 kenmerken. Het zwakst: Duidelijk doel en Grip.'));
    assert.ok(text.includes('De tijd vliegt voorbij.'));
  }
  const csv = (await keep(tab, 'csv')).bytes.toString('utf8');
  assert.ok(csv.includes('challenge-4'));
  assert.deepEqual(
    JSON.parse((await keep(tab, 'json')).bytes).answers,
    JSON.parse(pages['/results/flow.json']).answers,
  );
  assert.deepEqual(await heard(tab, 'securitypolicyviolation'), []);
  assert.deepEqual(problems, []);
});

test('a dark page gives the same picture, on white', async (t) => {
  const dark = (tab) => tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const html = page('typology').replace('<title>', '<style>:root { color-scheme: dark }</style><title>');
  const files = [];
  for (const [body, prepare] of [
    [page('typology'), undefined],
    [html, dark],
  ]) {
    const visit = await on.visit(t, {
      html: body,
      prepare: async (tab) => {
        await tab.evaluateOnNewDocument(listen);
        await prepare?.(tab);
      },
    });
    await press(visit.page, word('keep'));
    files.push((await keep(visit.page, 'svg')).bytes.toString('utf8'));
  }
  assert.equal(files[0], files[1]);
});

test('without a connection a form says so kindly, and the data can be kept', async (t) => {
  const { page: tab } = await opened(on, t, 'flow');
  await tab.setOfflineMode(true);
  await press(tab, word('keep-docx'));
  await until('it is said', async () => (await shown(tab, '#r')).includes(word('keep-unmade')));
  assert.equal(JSON.parse((await keep(tab, 'json')).bytes).instrument.id, 'flow');
});

test('an element that is finished loads the forms at a click, or says that it cannot', async (t) => {
  const html = page('flow').replace(
    /<script.*/s,
    `<script type="module" src="/checklist.js"></script>
    <samen-checklist id="r" instrument="flow" keep="none"></samen-checklist>`,
  );
  const { page: tab } = await on.visit(t, { html, prepare: (one) => one.evaluateOnNewDocument(listen) });
  const say = sayOf(await presetOf('flow'), 'nl');
  await choose(tab, say('clear'), say('goal'));
  await press(tab, word('review'));
  await press(tab, word('complete'));
  await tab.setOfflineMode(true);
  await press(tab, word('keep'));
  await until('it is said', async () => (await shown(tab, '#r')).includes(word('keep-waits')));
  const before = await tab.evaluate(() => window.kept.length);
  await press(tab, word('download'));
  assert.deepEqual(JSON.parse((await lastFile(tab, before)).bytes).answers, { goal: 'clear' });
});
