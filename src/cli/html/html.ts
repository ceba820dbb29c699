import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { htmlFile } from '../../export/html.js';
import { needsScript } from '../../locale/needs-script.js';
import { resolveLocale } from '../../locale/resolve.js';
import { sayer, textLocale } from '../../instrument/text.js';
import { instrumentsIn } from '../summarise/instruments.js';
import { said, Trouble } from '../trouble.js';
import { optionsOf, type Options } from './options.js';
import type { Instrument } from '../../instrument/schema.js';

export { help } from './help.js';

/** The built library, beside the built command line. */
const single = new URL('../single/', import.meta.url);

const scriptOf = async (name: string): Promise<string> => readFile(new URL(`${name}.js`, single), 'utf8');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Gives an element its definition before the element is registered. */
const giving = (tag: string, instrument: Instrument): string =>
  `document.querySelector('${tag}').instrument=${JSON.stringify(instrument)}`;

/** The whole text of a page with a preset, or with an instrument that goes along in it. */
async function pageOf(instrument: Instrument, lang: string, isPreset: boolean, options: Options): Promise<string> {
  const { kind, passport } = instrument;
  const tag = `samen-${kind}`;
  const [framed, element] = await Promise.all([scriptOf('framed'), scriptOf(kind)]);
  const file = {
    lang: textLocale(instrument, lang),
    title: sayer(instrument, lang)('title'),
    tag,
    attributes: { ...(isPreset && { instrument: passport.id }), ...options.attributes },
    fallback: needsScript[resolveLocale(lang)],
    scripts: [framed, ...(isPreset ? [] : [giving(tag, instrument)]), element],
    connect: options.connect,
  };
  return htmlFile(file, sha256);
}

async function write(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new Trouble(`${path}: ${said(error)}.`);
  }
}

/** The instruments that were asked for, each with whether it comes with the library. */
async function wantedIn({ presets, files, langs }: Options): Promise<[Instrument, boolean][]> {
  const [library, all] = await Promise.all([instrumentsIn([], langs[0]!), instrumentsIn(files, langs[0]!)]);
  const own = [...all.values()].filter((one) => library.get(one.passport.id) !== one);
  return [
    ...presets.map((id): [Instrument, boolean] => [library.get(id)!, true]),
    ...own.map((one): [Instrument, boolean] => [one, false]),
  ];
}

/**
 * Makes pages of instruments, each in one file.
 * @throws Trouble with a sentence that says what to change.
 */
export async function html(args: readonly string[], _: unknown, print: (line: string) => void): Promise<number> {
  const options = optionsOf(args);
  const { langs, out } = options;
  const wanted = await wantedIn(options);
  const isOne = wanted.length * langs.length === 1 && !out?.endsWith('/');
  for (const [instrument, isPreset] of wanted)
    for (const lang of langs) {
      const name = `${instrument.passport.id}.${lang}.html`;
      const path = isOne ? (out ?? name) : join(out ?? '.', name);
      await write(path, await pageOf(instrument, lang, isPreset, options));
      print(path);
    }
  return 0;
}
