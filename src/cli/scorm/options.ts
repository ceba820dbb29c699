import { parseArgs } from 'node:util';
import { Trouble } from '../trouble.js';
import type { Edition } from '../../deliver/scorm/package/package.js';

/** What the command was asked to do. */
export interface Options {
  /** Id of a preset, or the file of an instrument. */
  of: { preset: string } | { file: string };
  edition: Edition;
  lang: string;
  wording: 'standard' | 'plain';
  pace: 'scroll' | 'page';
  out: string | undefined;
}

const known = {
  version: { type: 'string', default: '1.2' },
  lang: { type: 'string', default: 'en' },
  out: { type: 'string' },
  instrument: { type: 'string' },
  wording: { type: 'string', default: 'standard' },
  pace: { type: 'string', default: 'scroll' },
} as const;

const help = 'For all there is: samen scorm --help';

/** As they may be asked for. */
const editions: Record<string, Edition> = { '1.2': '1.2', '2004': '2004-4', '2004-3': '2004-3', '2004-4': '2004-4' };

/** One of a few words. */
function oneOf<T extends string>(name: string, value: string, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  if (!found) throw new Trouble(`--${name} knows ${all.join(', ')}, and not "${value}". ${help}`);
  return found;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw new Trouble(`${(error as Error).message.split('. ')[0]}. ${help}`);
  }
}

/**
 * Reads the arguments after `scorm`.
 * @throws Trouble with a sentence that says what to change.
 */
export function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const [preset, ...more] = positionals;
  if (more.length || (preset === undefined) === (values.instrument === undefined))
    throw new Trouble(`Name one exercise, or a file with --instrument. ${help}`);
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(values.lang))
    throw new Trouble(`--lang needs a language such as nl, and got "${values.lang}". ${help}`);
  return {
    of: preset === undefined ? { file: values.instrument! } : { preset },
    edition: editions[oneOf('version', values.version, Object.keys(editions))]!,
    lang: values.lang,
    wording: oneOf('wording', values.wording, ['standard', 'plain']),
    pace: oneOf('pace', values.pace, ['scroll', 'page']),
    out: values.out,
  };
}
