// What the docs show is so: every example is put to the code that it is about.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { reference } from '../../docs/reference.mjs';
import { acceptAnswers, parseInstrument, parseResult, score } from '../../dist/index.js';
import { elements, presets } from '../tools/entries.mjs';

const read = (file) => readFileSync(file, 'utf8');
const blocks = (file) => [...read(file).matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text));

const examples = blocks('docs/custom-instruments.md').filter(({ format }) => format);
const exampleOf = (id) => examples.find(({ passport }) => passport.id === id);

test('the docs show an instrument of each kind', () => {
  assert.deepEqual(
    new Set(examples.map(({ kind }) => kind)),
    new Set(['sorter', 'checklist', 'assessment', 'interview']),
  );
});

for (const example of examples)
  test(`the ${example.kind} in the docs can be used as it is`, () => {
    assert.deepEqual(parseInstrument(example).problems ?? [], []);
  });

for (const { instrument, answers, scores } of blocks('docs/results.md'))
  test(`the scores of "${instrument}" in the docs follow from its answers`, () => {
    const accepted = acceptAnswers(exampleOf(instrument), answers);
    assert.deepEqual(accepted, { answers, refused: [] });
    assert.deepEqual(score(exampleOf(instrument), answers), scores);
  });

test('the result in the README is one, and its scores follow from its answers', async () => {
  const [result] = blocks('README.md');
  const { ok, problems } = parseResult(result);
  assert.ok(ok, JSON.stringify(problems));
  const { default: preset } = await import(`../../dist/presets/${result.instrument.id}.js`);
  assert.deepEqual(acceptAnswers(preset, result.answers), { answers: result.answers, refused: [] });
  assert.deepEqual(score(preset, result.answers), result.scores);
});

test('the README names every element and every preset', () => {
  const readme = read('README.md');
  for (const name of elements) assert.ok(readme.includes(`\`<samen-${name}>\``), name);
  for (const id of presets) assert.ok(readme.includes(`\`${id}\``), id);
});

test('the sizes in the README are those that a test holds the pages to', () => {
  const { pages: budgets, everything } = JSON.parse(read('test/size/budgets.json'));
  const [, section] = /^## Size\n([\s\S]*?)^## /m.exec(read('README.md'));
  const rows = [...section.matchAll(/^\| (.*?) \| ([\d.]+) \|$/gm)].map(([, page, kB]) => [page, Number(kB)]);
  // "checklist: flow, nl" in the one is "checklist: `flow`" in the other.
  const said = ([name, { budget }]) => [name.replace(/: (.*), nl$/, ': `$1`'), budget];
  assert.deepEqual(rows, [
    ...Object.entries(budgets).map(said),
    ['all elements with all presets, in both languages', everything.budget],
  ]);
});

test('the reference is that of the elements as they are: if not, run `node docs/reference.mjs`', () => {
  const manifest = JSON.parse(read('dist/custom-elements.json'));
  assert.equal(read('docs/reference.md'), reference(manifest));
});

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((file) =>
  file.endsWith('.md'),
);

/** A heading's address, as GitHub makes it. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchors = (file) => [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading));

/** Links and pictures to files of the repository. */
const linksIn = (file) =>
  [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to).filter((to) => !/^[a-z]+:/.test(to));

function isThere(from, to) {
  const [path, anchor] = to.split('#');
  const file = path ? posix.join(posix.dirname(from), path) : from;
  return existsSync(file) && (!anchor || anchors(file).includes(anchor));
}

for (const page of pages)
  test(`the links of ${page} lead somewhere`, () => {
    assert.deepEqual(
      linksIn(page).filter((to) => !isThere(page, to)),
      [],
    );
  });
