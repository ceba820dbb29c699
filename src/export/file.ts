import { inWords } from '../instrument/in-words.js';
import { isRecord } from '../instrument/record.js';
import type { Finding, Problem } from '../instrument/problem.js';
import type { Instrument } from '../instrument/schema.js';
import type { Result } from '../result/result.js';

/** What opening a file gives, one by one. */
export type Opened = { result: Result } | { problem: Problem };

/** Finds an instrument by its id; undefined when there is none. */
export type InstrumentOf = (id: string) => Promise<Instrument | undefined>;

/** A file that is being read. */
export interface File {
  locale: string;
  instrumentOf: InstrumentOf;
  /** A problem in this file, in words. `row`: the line or row, from 1. */
  refuse(finding: Finding, row?: number): Opened;
  /** The same for one that is in words already; `path`: where it is in the file. */
  place(problem: Problem, path: string, row?: number): Opened;
}

/** Asks once for each instrument, and believes only what is one. */
function once(ask: InstrumentOf): InstrumentOf {
  const known = new Map<string, Promise<Instrument | undefined>>();
  const found = async (id: string) => {
    const instrument = await ask(id).catch(() => undefined);
    return isRecord(instrument) && instrument.passport?.id === id ? instrument : undefined;
  };
  return (id) => {
    const answer = known.get(id) ?? found(id);
    known.set(id, answer);
    return answer;
  };
}

const joined = (...parts: string[]): string => parts.filter(Boolean).join('.');

export function fileOf(name: string, locale: string, ask: InstrumentOf): File {
  const place: File['place'] = (problem, path, row) => {
    const where = row ? `${name}:${row}` : name;
    const inside = joined(path, problem.path);
    return { problem: { ...problem, path: inside ? `${where}: ${inside}` : where } };
  };
  return { locale, instrumentOf: once(ask), place, refuse: (finding, row) => place(inWords(finding, locale), '', row) };
}
