import { parseArgs } from 'node:util';
import { kindOf } from '../../presets/kinds.js';
import { originOf } from '../../deliver/frame.js';
import { Trouble } from '../trouble.js';
import { needsScript } from '../../locale/needs-script.js';

/** What the command was asked to do: a page for each instrument in each language. */
export interface Options {
  presets: string[];
  /** Definitions in JSON. */
  files: string[];
  langs: string[];
  out: string | undefined;
  /** Attributes of the element. */
  attributes: Record<string, string>;
  /** The site that the page may send to. */
  connect: string[];
}

const known = {
  lang: { type: 'string' },
  out: { type: 'string' },
  wording: { type: 'string' },
  pace: { type: 'string' },
  keep: { type: 'string' },
  deliver: { type: 'string' },
  all: { type: 'boolean' },
} as const;

const values: Record<string, readonly string[]> = {
  wording: ['plain', 'standard'],
  pace: ['page', 'scroll'],
  keep: ['none', 'tab', 'device'],
};

const help = 'For all there is: samen html --help';

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw new Trouble(`${(error as Error).message.split('. ')[0]}. ${help}`);
  }
}

function among(what: string, list: readonly string[], found: string): string {
  if (!list.includes(found))
    throw new Trouble(`${what} "${found}" is not there. There is: ${list.join(', ')}. ${help}`);
  return found;
}

/** The site that a page may fetch from; a page around a frame is posted to, and needs none. */
function connectOf(deliver = ''): string[] {
  if (!deliver) return [];
  const framed = deliver.startsWith('frame:');
  const whole = framed ? originOf(deliver.slice('frame:'.length)) : URL.canParse(deliver) && new URL(deliver);
  if (!whole || (typeof whole === 'object' && !/^https?:$/.test(whole.protocol)))
    throw new Trouble(`--deliver needs a whole address, https://… or frame:https://…, and got "${deliver}".`);
  return typeof whole === 'object' ? [whole.origin] : [];
}

/** What is set on the element, each one of what it may be. */
function attributesOf({ wording, pace, keep, deliver }: Record<string, string | boolean | undefined>) {
  const given = Object.entries({ wording, pace, keep, deliver });
  const set = given.filter((one): one is [string, string] => typeof one[1] === 'string');
  for (const [name, value] of set) if (values[name]) among(`--${name}`, values[name], value);
  return Object.fromEntries(set);
}

/**
 * Reads the arguments after `html`.
 * @throws Trouble with a sentence that says what to change.
 */
export function optionsOf(args: readonly string[]): Options {
  const { values: given, positionals } = parsed(args);
  const all = Object.keys(kindOf);
  const isFile = (name: string) => name.endsWith('.json');
  const named = given.all ? all : positionals.filter((name) => !isFile(name));
  const files = positionals.filter(isFile);
  if (!named.length && !files.length) throw new Trouble(`Name one or more presets: ${all.join(', ')}. ${help}`);
  return {
    presets: named.map((id) => among('The preset', all, id)),
    files,
    langs: (given.lang ?? 'en').split(',').map((one) => among('The language', Object.keys(needsScript), one)),
    out: given.out,
    attributes: attributesOf(given),
    connect: connectOf(given.deliver),
  };
}
