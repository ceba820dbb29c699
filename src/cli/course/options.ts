import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Trouble } from '../trouble.js';

/** What a command that makes a package was asked to do. */
export interface Options {
  /** Id of a preset, or the file of an instrument. */
  of: { preset: string } | { file: string };
  /** The first is that of who prefers none. */
  langs: [string, ...string[]];
  wording: 'standard' | 'plain';
  pace: 'scroll' | 'page';
  out: string | undefined;
}

const known = {
  lang: { type: 'string', default: 'en' },
  out: { type: 'string' },
  instrument: { type: 'string' },
  wording: { type: 'string', default: 'standard' },
  pace: { type: 'string', default: 'scroll' },
} as const;

/** Where all there is can be read. */
export const helpOf = (command: string): string => `For all there is: samen ${command} --help`;

/** One of a few words. */
export function oneOf<T extends string>(command: string, name: string, value: string, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  if (!found) throw new Trouble(`--${name} knows ${all.join(', ')}, and not "${value}". ${helpOf(command)}`);
  return found;
}

function parsed<T extends NonNullable<ParseArgsConfig['options']>>(command: string, args: readonly string[], more: T) {
  try {
    return parseArgs({ args: [...args], options: { ...known, ...more }, allowPositionals: true });
  } catch (error) {
    throw new Trouble(`${(error as Error).message.split('. ')[0]}. ${helpOf(command)}`);
  }
}

/**
 * Reads the arguments after a command.
 * @param more the command's own options; their values are given beside what all of them know.
 * @throws Trouble with a sentence that says what to change.
 */
export function optionsOf<T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  more: T,
) {
  const { values, positionals } = parsed(command, args, more);
  const { lang, out, instrument, wording, pace } = values as Record<keyof typeof known, string> & { out?: string };
  const [preset, ...others] = positionals;
  if (others.length || (preset === undefined) === (instrument === undefined))
    throw new Trouble(`Name one exercise, or a file with --instrument. ${helpOf(command)}`);
  const langs = lang.split(',');
  for (const one of langs)
    if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(one))
      throw new Trouble(`--lang needs a language such as nl, and got "${one}". ${helpOf(command)}`);
  const options: Options = {
    of: preset === undefined ? { file: instrument } : { preset },
    langs: langs as Options['langs'],
    wording: oneOf(command, 'wording', wording, ['standard', 'plain']),
    pace: oneOf(command, 'pace', pace, ['scroll', 'page']),
    out,
  };
  return { options, values };
}
