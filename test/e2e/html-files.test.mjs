// An exercise in one file, opened from a disk: from start to picture and to a file with the result, with no request.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { presets } from '../tools/entries.mjs';
import { isStored } from './device.mjs';
import { answerAll, personAt, wholeJourney } from './journeys.mjs';
import { press } from './person.mjs';
import { browsers, heard, stage, until } from './stage.mjs';
import { answersOf, reported, resultOf, shown } from './widget.mjs';
import { presetOf, sayOf, tags, wordsOf } from './words.mjs';

const { parseResult } = await import(pathToFileURL(resolve('dist/index.js')));
const folder = mkdtempSync(join(tmpdir(), 'samen-html-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const urlOf = (path) => pathToFileURL(resolve(path)).href;
const samen = (...args) => spawnSync(process.execPath, ['dist/cli/samen.js', 'html', ...args], { encoding: 'utf8' });

test('there is a file for every preset in both languages, and none of them names another file', () => {
  for (const id of presets)
    for (const lang of ['nl', 'en']) {
      const text = readFileSync(`dist/html/${id}.${lang}.html`, 'utf8');
      assert.match(text, new RegExp(`<html lang="${lang}"`));
      assert.match(text, /default-src 'none'; script-src 'sha256-[^;]*; .*connect-src 'none'/);
      assert.doesNotMatch(text.replace(/<script>[^]*?<\/script>/g, ''), /\ssrc=|href="(?!data:,)|url\(|@import/);
    }
});

for (const browser of browsers) {
  const on = stage({ browser });

  for (const id of Object.keys(tags).slice(0, browser === 'chromium' ? undefined : 2))
    test(`${browser}: ${id} from a file, from start to picture, and what was downloaded is the result`, async (t) => {
      const tag = tags[id];
      const { page, problems, downloads } = await on.visit(t, { body: '' });
      const asked = [];
      await page.goto(urlOf(`dist/html/${id}.nl.html`));
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      await wholeJourney(page, await presetOf(id));
      await until('the picture is shown', () => reported(page, tag));
      const result = await resultOf(page, tag);
      const parsed = parseResult(result);
      assert.ok(parsed.ok, JSON.stringify(parsed.problems));
      if (browser === 'chromium') {
        await press(page, (await wordsOf('nl'))('download'));
        const [{ text }] = await downloads(1);
        assert.deepEqual(JSON.parse(text), result);
      }
      const elsewhere = asked.filter((one) => one !== page.url() && !/^(?:data|blob):/.test(one));
      assert.deepEqual(elsewhere, []);
      assert.deepEqual(await heard(page, 'securitypolicyviolation'), []);
      assert.deepEqual(problems, []);
    });

  test(`${browser}: a file opened again has the answers, one question at a time and plainly worded as it was made`, async (t) => {
    const path = join(folder, `${browser}-paged.html`);
    const made = samen('flow', '--lang', 'nl', '--wording', 'plain', '--pace', 'page', '--out', path);
    assert.deepEqual([made.status, made.stdout], [0, `${path}\n`]);
    const { page, problems } = await on.visit(t, { body: '' });
    await page.goto(pathToFileURL(path).href);
    const flow = await presetOf('flow');
    await answerAll(await personAt(page, flow, { wording: 'plain' }), { paged: true });
    const answers = await answersOf(page, tags.flow);
    await isStored(page, answers);
    await page.reload();
    await until('the answers are back', async () => isDeepStrictEqual(await answersOf(page, tags.flow), answers));
    assert.equal((await resultOf(page, tags.flow)).wording, 'plain');
    assert.deepEqual(problems, []);
  });
}

const on = stage();

test('a file of an exercise of one’s own shows that exercise', async (t) => {
  const path = join(folder, 'own.html');
  assert.equal(samen('demo/instruments/meeting.json', '--lang', 'en', '--out', path).status, 0);
  const definition = JSON.parse(readFileSync('demo/instruments/meeting.json', 'utf8'));
  const { page, problems } = await on.visit(t, { body: '' });
  await page.goto(pathToFileURL(path).href);
  const title = sayOf(definition, 'en')('title');
  await until('it is shown', async () => (await shown(page, `samen-${definition.kind}`)).includes(title));
  assert.equal(await page.title(), title);
  assert.deepEqual(problems, []);
});

test('a file on a site that sends to it asks no other site, and another script does not run in it', async (t) => {
  const path = join(folder, 'sends.html');
  samen('flow', '--deliver', 'https://school.example/results', '--out', path);
  const text = readFileSync(path, 'utf8');
  assert.match(text, /connect-src https:\/\/school\.example;/);
  const { page } = await on.visit(t, { html: text.replace('</main>', '<script>window.owned = 1</script></main>') });
  await until('it is shown', () => resultOf(page, tags.flow));
  assert.equal(await page.evaluate(() => 'owned' in window), false);
  const refused = await page.evaluate(() =>
    fetch('/favicon.ico').then(
      () => false,
      () => true,
    ),
  );
  assert.equal(refused, true);
});

test('a page that is printed without script says what it needs', async (t) => {
  const file = join(folder, 'copy.html');
  copyFileSync('dist/html/tuckman.en.html', file);
  const prepare = (page) => page.setJavaScriptEnabled(false);
  const { page } = await on.visit(t, { body: '', prepare });
  await page.goto(pathToFileURL(file).href);
  await page.setJavaScriptEnabled(true);
  assert.match(await page.evaluate(() => document.body.innerText), /needs JavaScript/);
});

for (const { why, args, said } of [
  { why: 'nothing', args: [], said: /Name one or more presets: flow,/ },
  { why: 'a preset that is not there', args: ['flwo'], said: /"flwo".*flow/ },
  { why: 'a language that is not there', args: ['flow', '--lang', 'fr'], said: /"fr".*nl, en/ },
  { why: 'an option that is not there', args: ['flow', '--paec', 'page'], said: /--paec/ },
  { why: 'a value that is not there', args: ['flow', '--pace', 'fast'], said: /--pace "fast".*page, scroll/ },
  { why: 'an address that is none', args: ['flow', '--deliver', 'results'], said: /--deliver/ },
  { why: 'a script for an address', args: ['flow', '--deliver', 'javascript:alert(1)'], said: /--deliver/ },
  { why: 'anybody as the page around', args: ['flow', '--deliver', 'frame:*'], said: /--deliver/ },
  { why: 'a file that is not there', args: ['none.json'], said: /none\.json: there is no such file/ },
  { why: 'a place that is none', args: ['flow', '--out', 'README.md/flow.html'], said: /README\.md/ },
])
  test(`asked for ${why}, the command says so and ends with 2`, () => {
    const { status, stderr, stdout } = samen(...args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, said);
    assert.doesNotMatch(stderr, /\n {4}at /);
  });

test('the help of the command names every option that it knows', () => {
  const help = execFileSync(process.execPath, ['dist/cli/samen.js', 'html', '--help'], { encoding: 'utf8' });
  for (const option of ['lang', 'out', 'wording', 'pace', 'keep', 'deliver', 'all'])
    assert.ok(help.includes(`--${option}`));
});
