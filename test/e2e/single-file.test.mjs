// One classic script from disk, no server and no modules: all a locked-down host allows.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { open } from '../tools/page.mjs';
import { wholeJourney } from './journeys.mjs';
import { browsers, until } from './stage.mjs';
import { answersOf, reported, resultOf, shown } from './widget.mjs';
import { presetOf, tags } from './words.mjs';

const { parseResult } = await import(pathToFileURL(resolve('dist/index.js')));
const folder = mkdtempSync(join(tmpdir(), 'samen-single-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const single = (name) => `<script src="${pathToFileURL(resolve(`dist/single/${name}.js`)).href}"></script>`;
const nameOf = (id) => tags[id].replace('samen-', '');

/** A file on disk with these scripts and this body. */
function fileWith(name, scripts, body) {
  const path = join(folder, `${name}.html`);
  const head = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>single</title>`;
  writeFileSync(path, `${head}${scripts.map(single).join('')}${body}`);
  return pathToFileURL(path).href;
}

for (const browser of browsers) {
  let opened;
  before(async () => {
    opened = await open({ browser });
  });
  after(() => opened?.close());

  for (const id of Object.keys(tags).slice(0, browser === 'chromium' ? undefined : 2))
    test(`${browser}: ${id} from one file on disk, from start to picture`, async () => {
      const { page, problems } = opened;
      const body = `<${tags[id]} id="w" instrument="${id}"></${tags[id]}>`;
      await page.goto(fileWith(`${browser}-${id}`, [nameOf(id)], body));
      await wholeJourney(page, await presetOf(id));
      const result = await resultOf(page, '#w');
      await until('the picture is shown', () => reported(page, '#w'));
      const parsed = parseResult(result);
      assert.ok(parsed.ok, JSON.stringify(parsed.problems));
      assert.deepEqual(problems.splice(0), []);
    });

  test(`${browser}: all single files on one page work together, the result of one in another`, async () => {
    const { page, problems } = opened;
    const ids = ['flow', 'neighbourhood-offer'];
    const body = `${ids.map((id) => `<${tags[id]} id="${id}" instrument="${id}"></${tags[id]}>`).join('')}
      <samen-sorter instrument="typology"></samen-sorter><samen-result for="neighbourhood-offer"></samen-result>`;
    const scripts = ['sorter', 'checklist', 'assessment', 'interview', 'result'];
    await page.goto(fileWith(`${browser}-all`, scripts, body));
    // Two elements have a button "list" and the like: what is not being tried steps aside.
    await page.evaluate(() =>
      document.querySelectorAll('#flow, body > samen-sorter').forEach((one) => (one.hidden = true)),
    );
    await wholeJourney(page, await presetOf('neighbourhood-offer'));
    const { typology } = await answersOf(page, '#neighbourhood-offer');
    assert.equal(Object.keys(typology.placements).length, 2);
    const { title } = (await resultOf(page, '#neighbourhood-offer')).instrument.passport;
    await until('the result is shown', async () => (await shown(page, 'samen-result')).includes(title));
    await page.evaluate(() => document.querySelectorAll('[hidden]').forEach((one) => (one.hidden = false)));
    assert.ok((await shown(page, '#flow')).includes((await presetOf('flow')).texts.nl.title));
    assert.deepEqual(problems.splice(0), []);
  });
}
