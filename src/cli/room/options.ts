import { parseArgs } from 'node:util';
import { readAddress } from '../../live/address.js';
import { kindOf } from '../../presets/kinds.js';
import { Trouble } from '../trouble.js';
import type { Locale } from '../../locale/resolve.js';

/** What the command was asked to do. */
export interface Options {
  /** Id of a preset, or the file of an instrument. */
  of: { preset: string } | { file: string };
  lang: Locale;
  wording: 'standard' | 'plain';
  floor: number;
  names: boolean;
  port: number;
  host: string;
  /** The name or address that phones use. */
  address: string | undefined;
  /** Files of a certificate and its key. */
  https: { cert: string; key: string } | undefined;
  broker: string | undefined;
  log: string;
  keep: boolean;
  open: boolean;
}

const known = {
  lang: { type: 'string' },
  wording: { type: 'string', default: 'standard' },
  floor: { type: 'string', default: '5' },
  names: { type: 'boolean', default: false },
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: '0.0.0.0' },
  address: { type: 'string' },
  https: { type: 'boolean', default: false },
  cert: { type: 'string' },
  key: { type: 'string' },
  broker: { type: 'string' },
  log: { type: 'string' },
  keep: { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
} as const;

const help = 'For all there is: samen room --help';

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw new Trouble(`${(error as Error).message.split('. ')[0]}. ${help}`);
  }
}

function oneOf<T extends string>(name: string, value: string, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  if (!found) throw new Trouble(`${name} "${value}" is not there. There is: ${all.join(', ')}. ${help}`);
  return found;
}

function whole(name: string, value: string, least: number, most: number): number {
  const found = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
  if (!(found >= least && found <= most))
    throw new Trouble(`--${name} needs a whole number from ${least} to ${most}, and got "${value}".`);
  return found;
}

function whatOf([what, ...more]: readonly string[]): Options['of'] {
  const all = Object.keys(kindOf);
  if (what === undefined || more.length) throw new Trouble(`Name one preset (${all.join(', ')}), or one file. ${help}`);
  return what.endsWith('.json') ? { file: what } : { preset: oneOf('The preset', what, all) };
}

function brokerOf(url: string | undefined): string | undefined {
  if (url === undefined || readAddress(url)) return url;
  throw new Trouble(`--broker needs an address such as wss://broker.example/mqtt, and got "${url}".`);
}

function httpsOf({ https, cert, key }: { https: boolean; cert?: string; key?: string }): Options['https'] {
  if (!https && cert === undefined && key === undefined) return undefined;
  if (!cert || !key) throw new Trouble(`--https needs a certificate and its key: --cert FILE --key FILE. ${help}`);
  return { cert, key };
}

export /** A file per port, as two rooms at once must not share one. */
const logFor = (port: string): string => (port === known.port.default ? 'samen-room.log' : `samen-room-${port}.log`);

export const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale =>
  (LC_ALL || LC_MESSAGES || LANG || '').startsWith('nl') ? 'nl' : 'en';

/**
 * Reads the arguments after `room`.
 * @throws Trouble with a sentence that says what to change.
 */
export function optionsOf(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const { values, positionals } = parsed(args);
  return {
    of: whatOf(positionals),
    lang: values.lang === undefined ? languageOf(env) : oneOf('The language', values.lang, ['nl', 'en']),
    wording: oneOf('The wording', values.wording, ['standard', 'plain']),
    floor: whole('floor', values.floor, 2, 1000),
    names: values.names,
    port: whole('port', values.port, 0, 65_535),
    host: values.host,
    address: values.address,
    https: httpsOf(values),
    broker: brokerOf(values.broker),
    log: values.log ?? logFor(values.port),
    keep: values.keep,
    open: !values['no-open'],
  };
}
