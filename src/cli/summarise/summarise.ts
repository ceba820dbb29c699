import { resolve } from 'node:path';
import { wordsOf } from '../../export/words.js';
import { sayer } from '../../instrument/text.js';
import { withTemporary } from '../temporary.js';
import { said, Trouble } from '../trouble.js';
import { counting, type Counted } from './counting.js';
import { filesOf } from './files.js';
import { groupsOf } from './groups.js';
import { instrumentsIn } from './instruments.js';
import { leftOut, type LeftOut } from './left-out.js';
import { optionsOf, type Options } from './options.js';
import { questionsOf } from './questions.js';
import { resultsIn } from './read.js';
import { groupLines } from './report.js';
import { people, wordsIn, type Word } from './words.js';
import { writeCsv, writeJson, type Shown } from './write.js';
import type { Instrument } from '../../instrument/schema.js';
import type { Result } from '../../result/index.js';

export { help } from './help.js';

/** What came of reading all files. */
interface Read {
  counted: Counted[];
  left: LeftOut;
  /** Results that were read, each version of each. */
  n: number;
  /** Files in folders that are none of ours. */
  passed: number;
}

type Instruments = ReadonlyMap<string, Instrument>;

/** Where a result came from, as a problem would say it. */
type Take = (result: Result, file: string) => void;

/** Every result in the files goes to `take`, one at a time; what cannot be read is left out, and the rest is read. */
async function readAll({ files, locale, csv, json }: Options, instruments: Instruments, left: LeftOut, take: Take) {
  const written = new Set([csv, json].flatMap((file) => (file === undefined ? [] : resolve(file))));
  const instrumentOf = async (id: string) => instruments.get(id);
  let passed = 0;
  const readOne = async (file: string): Promise<void> => {
    for await (const one of resultsIn(file, locale, instrumentOf))
      if ('result' in one) take(one.result, file);
      else left.add(one.problem.path, one.problem.message);
  };
  for await (const file of filesOf(files, () => (passed += 1))) {
    if (written.has(resolve(file))) continue;
    await readOne(file).catch((error: unknown) => {
      if (error instanceof Trouble) throw error;
      left.add(file, `${said(error, locale)}.`);
    });
  }
  return passed;
}

async function read(options: Options, instruments: Instruments, word: Word, folder: string): Promise<Read> {
  const all = counting(folder);
  const left = leftOut();
  let n = 0;
  const passed = await readAll(options, instruments, left, (result, file) => {
    const { id } = result.instrument;
    const instrument = instruments.get(id);
    if (!instrument) return left.add(file, word('unknown', { id }));
    n += 1;
    all.add(instrument, result);
  });
  return { counted: await all.counted(), left, n, passed };
}

function shown({ by, floor, locale }: Options, counted: Counted): Shown {
  return {
    counted,
    groups: groupsOf(counted, by, floor),
    questions: questionsOf(counted.instrument, locale, wordsOf(locale)),
  };
}

function* instrumentLines({ counted, groups, questions }: Shown, options: Options, word: Word): Generator<string> {
  const { id } = counted.instrument.passport;
  const title = sayer(counted.instrument, options.locale)('title');
  for (const group of groups) {
    yield `${title} (${id} ${group.version}): ${people(group.n, word)}`;
    yield* groupLines(group, questions, options, { locale: options.locale, word });
    yield '';
  }
  if (groups.length > 1) yield `${word('versions')}\n`;
}

/** What the person reads: the numbers, and what is not in them. */
function* report({ n, passed, left }: Read, all: readonly Shown[], options: Options, word: Word): Generator<string> {
  for (const one of all) yield* instrumentLines(one, options, word);
  const counted = all.flatMap(({ groups }) => groups).reduce((sum, group) => sum + group.n, 0);
  if (n > counted) yield word('again', { n: n - counted });
  if (passed) yield word('passed', { n: passed });
  yield* left.lines(word);
}

/**
 * `samen summarise`: counts results in files, prints the counts, and writes them where asked.
 * @returns the exit code: 0 when everything was counted, 1 when something was left out, 2 when nothing was counted.
 * @throws Trouble with a sentence that says what to change.
 */
export async function summarise(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  print: (line: string) => void,
): Promise<number> {
  const options = optionsOf(args, env);
  const word = wordsIn(options.locale);
  const instruments = await instrumentsIn(options.instruments, options.locale);
  const found = await withTemporary((folder) => read(options, instruments, word, folder));
  const all = found.counted.map((counted) => shown(options, counted));
  for (const line of report(found, all, options, word)) print(line);
  if (!all.length) {
    if (!found.left.n) print(word('nothing'));
    return 2;
  }
  if (options.csv !== undefined) writeCsv(options.csv, all, options.locale);
  if (options.json !== undefined) writeJson(options.json, all, options.locale);
  for (const file of [options.csv, options.json]) if (file !== undefined) print(word('written', { file }));
  return found.left.n ? 1 : 0;
}
