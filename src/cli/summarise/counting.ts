import { setImmediate as turn } from 'node:timers/promises';
import { addTo, viewKey, type Part } from '../../summary/counts.js';
import { memberOf, replaces, type Cell, type Member, type Summary, type View } from '../../summary/index.js';
import { numbers } from './numbers.js';
import { spill, usual } from './spill.js';
import type { Instrument } from '../../instrument/index.js';
import type { Result } from '../../result/index.js';

/** The counts of one instrument: what `select` and `countsJson` take. */
export type Counted = Pick<Summary, 'instrument' | 'parts'>;

/** Counts results of any instruments, as a summary does, without keeping them. */
export interface Counting {
  add(instrument: Instrument, result: Result): void;
  /** The counts of each instrument, in the order in which the first result of each came. To be asked for once. */
  counted(): Promise<Counted[]>;
}

/** One result as a line: its key, when, from where, and its cells; the last two by number. Checked results have no tabs in these. */
interface Line {
  key: string;
  at: string;
  view: number;
  cells: number[];
}

const written = ({ key, at, view, cells }: Line): string => [key, at, view, cells.join()].join('\t');

const keyOf = (line: string): string => line.slice(0, line.indexOf('\t'));

function read(line: string): Line {
  const [key, at, view, cells] = line.split('\t') as [string, string, string, string];
  return { key, at, view: Number(view), cells: cells ? cells.split(',').map(Number) : [] };
}

/**
 * What each result adds goes to files, cut up by the result's id. Then part by part: of each id the last version is looked for, as
 * `addResult` does, and counted. So ids of a part are in memory, and never those of all.
 * @param folder an empty one, for these files alone.
 */
export function counting(folder: string, cut = usual): Counting {
  const views = numbers<View>(viewKey);
  const cells = numbers<Cell>(([question, value]) => `${question}\t${value}`);
  const all = spill(folder, keyOf, cut);
  const instruments = new Map<string, Counted & { number: number }>();
  const memberIn = (line: string): Member => {
    const { at, view, cells: given } = read(line);
    return { at, view: views.at(view), cells: given.map(cells.at) };
  };
  const last = (part: Iterable<string>): Map<string, string> => {
    const lines = new Map<string, string>();
    for (const line of part) {
      const before = lines.get(keyOf(line));
      if (before === line) continue;
      if (before === undefined || replaces(memberIn(line), memberIn(before))) lines.set(keyOf(line), line);
    }
    return lines;
  };
  return {
    add(instrument, result) {
      const { id } = instrument.passport;
      const of = instruments.get(id) ?? { instrument, parts: new Map<string, Part>(), number: instruments.size };
      instruments.set(id, of);
      const member = memberOf(instrument, result);
      const key = `${of.number} ${result.id}`;
      all.add(key, written({ key, at: member.at, view: views.of(member.view), cells: member.cells.map(cells.of) }));
    },
    async counted() {
      const found = [...instruments.values()];
      for (const part of all.parts()) {
        for (const [key, line] of last(part)) addTo(found[Number.parseInt(key)]!.parts, memberIn(line), 1);
        await turn(); // Ctrl+C is heard between two parts.
      }
      return found.map(({ instrument, parts }) => ({ instrument, parts }));
    },
  };
}
