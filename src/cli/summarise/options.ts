import { parseArgs } from 'node:util';
import { defaultFloor } from '../../summary/index.js';
import { Trouble } from '../trouble.js';
import { dimensions, type Dimension } from './groups.js';

/** What the command was asked to do. */
export interface Options {
  files: string[];
  csv?: string;
  json?: string;
  /** Files of instruments that are no preset. */
  instruments: string[];
  /** How many people a group needs before its numbers are shown. */
  floor: number;
  by: Dimension[];
  locale: string;
}

const known = {
  csv: { type: 'string' },
  json: { type: 'string' },
  instrument: { type: 'string', multiple: true },
  floor: { type: 'string' },
  open: { type: 'boolean' },
  by: { type: 'string' },
  locale: { type: 'string' },
} as const;

const help = 'For all there is: samen summarise --help';

function floorOf(floor: string | undefined, open: boolean | undefined): number {
  if (floor !== undefined && open) throw new Trouble(`Choose between --floor and --open. ${help}`);
  const value = open ? 1 : Number(floor ?? defaultFloor);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Trouble(`--floor needs a whole number from 1, and got "${floor}".`);
  return value;
}

function byOf(by: string | undefined): Dimension[] {
  const asked = (by ?? '').split(',').filter(Boolean);
  const unknown = asked.find((one) => !dimensions.includes(one as Dimension));
  if (unknown !== undefined) throw new Trouble(`--by knows ${dimensions.join(' and ')}, and not "${unknown}".`);
  return dimensions.filter((one) => asked.includes(one));
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    // "Unknown option '--x'. To specify a positional …": the first sentence says enough.
    throw new Trouble(`${(error as Error).message.split('. ')[0]}. ${help}`);
  }
}

/** "nl_NL.UTF-8" is nl-NL; "C" and "POSIX" are no language. */
function localeOf(env: NodeJS.ProcessEnv): string {
  const [tag = ''] = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').split(/[.@]/);
  return /^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(tag) ? tag.replace('_', '-') : 'en';
}

/**
 * Reads the arguments after `summarise`.
 * @throws Trouble with a sentence that says what to change.
 */
export function optionsOf(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const { values, positionals } = parsed(args);
  const { csv, json, instrument = [], locale = localeOf(env) } = values;
  if (!positionals.length) throw new Trouble(`Name the files or folders with results. ${help}`);
  return {
    files: positionals,
    ...(csv !== undefined && { csv }),
    ...(json !== undefined && { json }),
    instruments: instrument,
    floor: floorOf(values.floor, values.open),
    by: byOf(values.by),
    locale,
  };
}
