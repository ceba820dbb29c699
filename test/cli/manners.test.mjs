// How `samen summarise` speaks to people: small groups, what is left out, mistakes, and leaving nothing behind. Needs a build.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import flow from '../../dist/presets/flow.js';
import tuckman from '../../dist/presets/tuckman.js';
import { madeResults } from '../tools/made-results.mjs';
import { command, environment, leftIn, ownFolder, samen } from './run.mjs';

const folder = ownFolder();
const file = (name) => join(folder, name);
const write = (name, data) => (writeFileSync(file(name), data), file(name));
const json = (value) => JSON.stringify(value);
const summarise = (...args) => samen(folder, ['summarise', ...args]);

/** Results with these perspectives, one each. */
const from = (...perspectives) => {
  const results = [...madeResults(flow, perspectives.length, { views: false })];
  return results.map((result, index) => ({ ...result, perspective: perspectives[index] }));
};
const times = (n, what) => Array.from({ length: n }, () => what);

/** Numbers of people in a report: "3 of 5". */
const numbers = (text) => text.match(/\d+ of \d+/g) ?? [];
const countsIn = (path) => JSON.parse(readFileSync(path, 'utf8'));
const rowsIn = (path) => readFileSync(path, 'utf8').trim().split('\r\n').slice(1);

test('four people get no numbers, but a kind sentence; five do', () => {
  const [four, five] = [4, 5].map((n) => write(`${n}.json`, json(from(...times(n, 'member')))));
  const files = ['--csv', file('few.csv'), '--json', file('few.json')];
  const few = summarise(four, ...files);
  assert.equal(few.exit, 0);
  assert.match(few.stdout, /4 people\n {2}With 4 people this is a conversation, not an anonymous survey\./);
  assert.deepEqual(numbers(few.stdout), []);
  assert.deepEqual(rowsIn(file('few.csv')), []);
  assert.deepEqual(countsIn(file('few.json')).parts, []);
  const enough = summarise(five, ...files);
  assert.ok(numbers(enough.stdout).length > 0);
  assert.ok(rowsIn(file('few.csv')).length > 0);
  assert.equal(countsIn(file('few.json')).parts[0].n, 5);
});

test('a group may choose another floor, or to see everything', () => {
  const four = write('four.json', json(from(...times(4, 'member'))));
  assert.deepEqual(numbers(summarise(four, '--floor', '4').stdout).slice(0, 1).length, 1);
  assert.ok(numbers(summarise(four, '--open').stdout).length > 0);
  assert.deepEqual(numbers(summarise(four, '--floor', '6').stdout), []);
});

test('a group is not split where a part is too small: it could be read from the rest', () => {
  const input = write('split.json', json(from(...times(6, 'member'), ...times(4, 'observer'))));
  const { stdout } = summarise(input, '--by', 'perspective', '--json', file('split-counts.json'));
  assert.match(stdout, /Not split: one of the parts has fewer than 5 people\./);
  const { parts } = countsIn(file('split-counts.json'));
  assert.deepEqual(
    parts.map(({ n, perspective }) => [n, perspective]),
    [[10, undefined]],
  );
  const open = summarise(input, '--by', 'perspective', '--floor', '4').stdout;
  assert.match(open, /perspective member: 6 people[^]*perspective observer: 4 people/);
});

test('somebody without a perspective is in a part of their own', () => {
  const input = write('none.json', json(from(...times(5, 'member'), ...times(5, undefined))));
  assert.match(summarise(input, '--by', 'perspective').stdout, /no perspective given: 5 people/);
});

test('how far apart people are comes before their mean, and numbers are those of people', () => {
  const results = [...madeResults(tuckman, 5, { views: false })];
  // 1, 2, 3, 4 and 8: half from 2 to 4, mean 18 / 5.
  for (const [index, members] of [1, 2, 3, 4, 8].entries()) results[index].answers.members = members;
  const { stdout } = summarise(write('members.json', json(results)), '--locale', 'nl');
  assert.match(stdout, /de helft van 2 tot 4, in het midden 3, gemiddeld 3,6 \(5 mensen\)/);
});

test('what cannot be read is named with its reason, and the rest is counted', () => {
  const good = write('good.json', json(from(...times(5, 'member'))));
  const broken = write('broken.json', '{ "format": ');
  const strange = write('strange.json', json({ answers: {} }));
  const text = write('notes.txt', 'Bring biscuits.');
  const old = write('old.json', json({ ...from('member')[0], id: 'no-uuid' }));
  const missing = file('missing.json');
  const { exit, stdout, stderr } = summarise(good, broken, strange, text, old, missing, file('nothing-*.json'));
  assert.equal(exit, 1);
  assert.equal(stderr, '');
  assert.match(stdout, /\(flow 1\.0\.0\): 5 people/);
  const left = stdout.slice(stdout.indexOf('Not counted: 6.'));
  for (const [path, why] of [
    [broken, 'not valid JSON'],
    [strange, 'not a result of Samen'],
    [text, 'no result of Samen, and no table'],
    [`${old}: id`, 'not a UUID'],
    [missing, 'there is no such file'],
    [file('nothing-*.json'), 'there is no such file'],
  ])
    assert.ok(
      left.split('\n').some((line) => line.startsWith(`  ${path}: `) && line.includes(why)),
      `${path}: ${why}\n${left}`,
    );
});

test('of many that cannot be read the first twenty are named, and the others are counted', () => {
  const lines = [...times(50, 'no JSON'), ...from(...times(5, 'member')).map(json)];
  const { exit, stdout } = summarise(write('many.jsonl', `${json(from('member')[0])}\n${lines.join('\n')}`));
  assert.equal(exit, 1);
  assert.match(stdout, /Not counted: 50\./);
  assert.match(stdout, /… and 30 more\./);
  assert.equal(stdout.match(/many\.jsonl:\d+: /g).length, 20);
});

test('a result that is there twice counts once, and it says so', () => {
  const results = from(...times(5, 'member'));
  const { exit, stdout } = summarise(write('twice.json', json([...results, ...results.slice(0, 2)])));
  assert.equal(exit, 0);
  assert.match(stdout, /5 people/);
  assert.match(stdout, /Repeated or older: 2\./);
});

test('other files in a folder are passed over, and counted', () => {
  const { stdout } = summarise(folder);
  assert.match(stdout, /Other files in the folders: 1\./);
});

const mistakes = {
  'nothing to read': { args: ['summarise'], sentence: /Name the files or folders/ },
  'an unknown option': { args: ['summarise', 'x.json', '--colour'], sentence: /'--colour'.*samen summarise --help/ },
  'a floor that is no number': {
    args: ['summarise', 'x.json', '--floor', 'few'],
    sentence: /--floor needs a whole number/,
  },
  'a floor of nobody': { args: ['summarise', 'x.json', '--floor', '0'], sentence: /--floor needs a whole number/ },
  'a floor and no floor': { args: ['summarise', 'x.json', '--floor', '3', '--open'], sentence: /Choose between/ },
  'another dimension': {
    args: ['summarise', 'x.json', '--by', 'name'],
    sentence: /--by knows perspective and round, and not "name"/,
  },
  'an instrument that is not there': {
    args: ['summarise', 'x.json', '--instrument', 'x.txt'],
    sentence: /x\.txt: there is no such file/,
  },
  'an instrument with mistakes': {
    args: ['summarise', 'x.json', '--instrument', 'demo/instruments/broken.json'],
    sentence: /cannot be used/,
  },
  'an unknown command': { args: ['dance'], sentence: /There is no command "dance"/ },
};

for (const [what, { args, sentence }] of Object.entries(mistakes))
  test(`${what}: a sentence that says what to change, and no list of calls`, () => {
    const { exit, stdout, stderr } = samen(folder, args);
    assert.equal(exit, 2);
    assert.equal(stdout, '');
    assert.match(stderr, sentence);
    assert.doesNotMatch(stderr, /^ +at /m);
  });

test('a table that cannot be written is a sentence too', () => {
  const good = write('fine.json', json(from(...times(5, 'member'))));
  const { exit, stderr } = summarise(good, '--csv', file('no/such/folder.csv'));
  assert.equal(exit, 2);
  assert.match(stderr, /folder\.csv: there is no such file or folder\./);
});

test('without any result it ends with 2', () => {
  const { exit, stdout } = summarise(write('empty.json', '[]'));
  assert.equal(exit, 2);
  assert.match(stdout, /empty\.json/);
});

test('--help says what there is', () => {
  for (const args of [['--help'], [], ['help']]) assert.match(samen(folder, args).stdout, /samen COMMAND/);
  const { exit, stdout } = summarise('--help');
  assert.equal(exit, 0);
  for (const option of ['csv', 'json', 'instrument', 'by', 'floor', 'open', 'locale'])
    assert.match(stdout, new RegExp(`^ {2}--${option} `, 'm'));
});

test('it speaks the language of the machine, or the one that is asked for', () => {
  const input = write('speak.json', json(from('member')));
  const speaks = (env, ...args) => samen(folder, ['summarise', input, ...args], { env }).stdout;
  assert.match(speaks({ LC_ALL: 'nl_NL.UTF-8' }), /Met 1 persoon is dit een gesprek/);
  assert.match(speaks({ LC_ALL: 'C' }), /With 1 person this is a conversation/);
  assert.match(speaks({ LC_ALL: 'nl_NL.UTF-8' }, '--locale', 'en'), /With 1 person/);
});

test('Ctrl+C leaves no temporary files', async () => {
  const child = spawn(process.execPath, [command, 'summarise', '-'], {
    env: environment(folder),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const closed = once(child, 'close');
  child.stdin.on('error', () => {});
  const lines = [...madeResults(tuckman, 500)].map(json).join('\n');
  child.stdin.write(lines);
  while (!leftIn(folder).length) await wait(20);
  assert.ok(existsSync(join(folder, 'tmp', leftIn(folder)[0])));
  child.kill('SIGINT');
  assert.deepEqual(await closed, [130, null]);
  assert.deepEqual(leftIn(folder), []);
});
