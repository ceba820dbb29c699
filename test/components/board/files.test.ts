import { expect } from '@open-wc/testing';
import { zipSync, strToU8 } from 'fflate';
import { clear } from '../stage.js';
import { choose, fileOf, made, place, rowsOf, says, textOf, waits } from './made.js';
import { dropped, picked, type Source } from '../../../components/board/intake/sources.js';
import { answersCsv } from '../../../src/export/csv.js';
import flow from '../../../src/presets/flow/index.js';
import typology from '../../../src/presets/typology/index.js';
import type { Problem } from '../../../src/instrument/problem.js';
import type { SamenBoard } from '../../../components/board/board.js';
import type { Result } from '../../../src/result/result.js';

const A = 'known-each-other';

const choir = (n: number, more: Partial<Parameters<typeof made>[2]> = {}): Result =>
  made(typology, { placements: { choir: [A] } }, { n, ...more });

const five = (from = 0): Result[] => [0, 1, 2, 3, 4].map((n) => choir(n + from));

/** Problems the page is told of. */
function heard(board: SamenBoard): Problem[] {
  const all: Problem[] = [];
  board.addEventListener('samen-problem', ({ problems }) => all.push(...problems));
  return all;
}

const remarks = (board: SamenBoard): string[] =>
  [...board.shadowRoot!.querySelectorAll('.remarks li')].map((one) => one.textContent.trim());

/** Drops files on the board, as a browser does. */
async function drop(board: SamenBoard, files: readonly File[]): Promise<void> {
  const target = await waits(() => board.shadowRoot?.querySelector('.base') ?? undefined, 'the board');
  const carrier = new DataTransfer();
  for (const file of files) carrier.items.add(file);
  target.dispatchEvent(new DragEvent('drop', { dataTransfer: carrier, bubbles: true, cancelable: true }));
}

const zipOf = (files: Record<string, unknown>): File => {
  const bytes = Object.entries(files).map(([name, value]) => [name, strToU8(JSON.stringify(value))]);
  return new File([zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array<ArrayBuffer>>)], 'group.zip');
};

describe('files on a board', () => {
  afterEach(clear);

  it('are counted when they are picked, also when more come later', async () => {
    const board = place();
    await choose(
      board,
      five().map((one, n) => fileOf(`${n}.json`, one)),
    );
    await says(board, '5 people placed cards.');
    await says(board, '5 of 5 read');
    await choose(board, [fileOf('more.json', five(5))]);
    await says(board, '10 people placed cards.');
  });

  it('are counted when they are dropped', async () => {
    const board = place();
    await drop(board, [fileOf('all.json', five())]);
    await says(board, '5 people placed cards.');
  });

  it('may be JSON lines, a table of answers or a zip', async () => {
    const board = place({ instrument: 'typology' });
    const lines = five().map((one) => JSON.stringify(one));
    const table = answersCsv(typology, five(5), { locale: 'nl' });
    await choose(board, [
      fileOf('a.jsonl', lines.join('\n')),
      fileOf('b.csv', table),
      zipOf({ 'in/1.json': five(10), 'in/2.json': five(15), '__MACOSX/._1.json': 'x' }),
    ]);
    await says(board, '20 people placed cards.');
    expect(remarks(board)).to.deep.equal([]);
    await says(board, '4 of 4 read');
  });

  it('of folders are found at any depth, but for what a system keeps in them', async () => {
    const file = (path: string) => ({
      isFile: true,
      fullPath: path,
      file: (done: (one: File) => void) => done(fileOf(path, choir(1))),
    });
    const folder = (path: string, ...parts: unknown[][]) => ({
      isFile: false,
      isDirectory: true,
      name: path.slice(path.lastIndexOf('/') + 1),
      fullPath: path,
      createReader: () => ({ readEntries: (done: (some: unknown[]) => void) => done(parts.shift() ?? []) }),
    });
    const inner = folder('/group/may', [file('/group/may/3.json')]);
    const top = folder('/group', [file('/group/1.json'), inner], [file('/group/.DS_Store'), file('/group/2.json')]);
    const transfer = { items: [{ webkitGetAsEntry: () => top }], files: [] } as unknown as DataTransfer;
    const sources: Source[] = await dropped(transfer)();
    expect(sources.map(({ name }) => name)).to.deep.equal(['group/1.json', 'group/may/3.json', 'group/2.json']);
    expect(await (await sources[0]!.file()).text()).to.include('samen-result/1');
    const flat = await picked([fileOf('Thumbs.db', ''), fileOf('a.json', '')]);
    expect(flat.map(({ name }) => name)).to.deep.equal(['a.json']);
  });

  it('that cannot be counted are named with their reason, and the rest is counted', async () => {
    const board = place();
    const problems = heard(board);
    await choose(board, [
      fileOf('good.json', five()),
      fileOf('holiday.png', '\u0089PNG\0\0'),
      fileOf('broken.json', '{"format": "samen-result/1", '),
      fileOf('newer.json', { ...choir(20), format: 'samen-result/2' }),
      fileOf('flow.json', made(flow, { goal: 'clear' }, { n: 21 })),
      fileOf('half.json', choir(22, { finished: false })),
      fileOf('again.json', choir(1)),
      fileOf('other.json', { ...choir(23), id: 'no uuid' }),
      fileOf('empty.json', ''),
      fileOf('torn.zip', 'PK\u0003\u0004 and no more'),
    ]);
    await says(board, '5 people placed cards.');
    await says(board, '10 of 10 read');
    await waits(() => problems.length || undefined, 'the page is told');
    const names = ['holiday.png', 'broken.json', 'newer.json', 'flow.json', 'half.json', 'again.json', 'other.json'];
    const all = [...names, 'empty.json', 'torn.zip'];
    expect(problems.map(({ path }) => path.replace(/:.*/, ''))).to.deep.equal(all);
    expect(remarks(board).map((text) => text.replace(/:.*/, ''))).to.deep.equal(all);
    const codes = Object.fromEntries(problems.map(({ path, code }) => [path.replace(/:.*/, ''), code]));
    expect(codes).to.include({ 'newer.json': 'newer', 'flow.json': 'wrong-value', 'half.json': 'missing' });
    expect(codes).to.include({ 'again.json': 'duplicate', 'broken.json': 'not-json', 'other.json': 'not-a-uuid' });
    expect(remarks(board)[3]).to.include('belongs to “').and.to.include('Here we count “');
    expect(textOf(board)).to.include('Not finished: 1. They are not counted.');
  });

  it('of another instrument than the first are named; without an instrument the first result says which', async () => {
    const board = place();
    await choose(board, [fileOf('a.json', made(flow, { goal: 'clear' }, { n: 1 })), fileOf('b.json', five())]);
    await says(board, '2 of 2 read');
    await says(board, 'With 1 person this is a conversation');
    expect(remarks(board)).to.have.length(5);
  });

  it('of an instrument that nobody knows are named', async () => {
    const board = place();
    const unknown = choir(1);
    await choose(board, [
      fileOf('a.json', { ...unknown, instrument: { ...unknown.instrument, id: 'own-thing' } }),
      fileOf('b.json', five()),
    ]);
    await says(board, '5 people placed cards.');
    expect(remarks(board)[0]).to.include('is not known here');
  });

  it('with the same result count once, with its last version, in whatever order', async () => {
    const later = made(typology, { placements: { choir: [] } }, { n: 0, day: 9 });
    const board = place();
    await choose(board, [fileOf('later.json', later), fileOf('all.json', five())]);
    await says(board, '5 people placed cards.');
    expect(rowsOf(board).find(([name]) => name === 'Local choir')).to.deep.equal([
      'Local choir',
      '4',
      '0',
      '0',
      '0',
      '1',
      '5',
      '5',
    ]);
    expect(remarks(board)).to.deep.equal(['all.json: This was here before. The last version counts, once.']);
  });

  it('with markup, other scripts, emoji and a megabyte of words are shown as they are', async () => {
    const labels = ['<img src=x onerror=alert(1)>', 'مسيرة الحي', '🎉👩‍👩‍👧', '{{x}} ${y}', 'a'.repeat(1_000_000)];
    const results = labels.map((label, n) =>
      made(typology, { placements: { own: [A] }, cards: [{ id: 'own', label }] }, { n }),
    );
    const board = place();
    await choose(board, [fileOf('all.json', results)]);
    await says(board, '5 people placed cards.');
    const written = [...board.shadowRoot!.querySelectorAll('.written strong')].map((one) => one.textContent);
    for (const label of labels) expect(written.includes(label), label.slice(0, 20)).to.equal(true);
    expect(board.shadowRoot!.querySelector('img')).to.equal(null);
    expect(board.shadowRoot!.querySelector('.written strong')!.getAttribute('dir')).to.equal('auto');
  });
});

describe('results given by code', () => {
  afterEach(clear);

  it('replace what is shown, and what is none is named', async () => {
    const board = place({ results: [...five(), { format: 'nothing' }] });
    const problems = heard(board);
    await says(board, '5 people placed cards.');
    await waits(() => problems.length || undefined, 'the page is told');
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([['results.5', 'not-a-result']]);
    board.results = [...five(), ...five(5), choir(11)];
    await says(board, '11 people placed cards.');
  });

  it('may be of another instrument than those before', async () => {
    const board = place({ results: five() });
    await says(board, '5 people placed cards.');
    board.results = [0, 1, 2].map((n) => made(flow, { goal: 'clear' }, { n }));
    await says(board, 'With 3 people this is a conversation');
    expect(textOf(board)).not.to.include('placed cards');
  });

  it('may be of an instrument of the page’s own', async () => {
    const own = { ...typology, passport: { ...typology.passport, id: 'own-thing' } };
    const results = [0, 1, 2, 3, 4].map((n) => made(own, { placements: { choir: [A] } }, { n }));
    const board = place({ instrument: own, results });
    await says(board, '5 people placed cards.');
  });

  it('of a page that names no instrument there is are told of', async () => {
    const board = place();
    const problems = heard(board);
    board.setAttribute('instrument', 'no-such');
    await waits(() => problems.length || undefined, 'the page is told');
    expect(problems[0]!.code).to.equal('unknown-preset');
    await says(board, 'There is no preset called "no-such".');
  });
});
