import { writeFile } from 'node:fs/promises';
import { textLocale } from '../../instrument/text.js';
import { instrumentIn, presets } from '../instruments.js';
import { said, Trouble } from '../trouble.js';
import { filesFor, type Script } from './files.js';
import type { ExerciseOptions } from '../../deliver/package/package.js';
import type { Instrument } from '../../instrument/schema.js';
import type { Options } from './options.js';

async function instrumentOf({ of, langs }: Options): Promise<Instrument> {
  if ('file' in of) return instrumentIn(of.file, langs[0]);
  const found = presets.find(({ passport }) => passport.id === of.preset);
  if (found) return found;
  const ids = presets.map(({ passport }) => passport.id).join(', ');
  throw new Trouble(`There is no exercise "${of.preset}". There is: ${ids}. For one of your own, use --instrument.`);
}

const base = (tag: string): string => tag.split('-')[0]!;

/** The language of the texts for one that was asked for. */
function shownFor(instrument: Instrument, lang: string): string {
  const shown = textLocale(instrument, lang);
  if (base(shown) === base(lang)) return shown;
  throw new Trouble(`This exercise is in ${Object.keys(instrument.texts).join(', ')}, and not in "${lang}".`);
}

/**
 * Makes a package and writes it; gives a line that says so.
 * @param what names the kind of package in that line, and `suffix` in the name of the file.
 * @param make the package, of what every package has in it.
 * @throws Trouble with a sentence that says what to change.
 */
export async function pack(
  script: Script,
  options: Options,
  { what, suffix }: { what: string; suffix: string },
  make: (exercise: ExerciseOptions) => Uint8Array,
): Promise<string> {
  const { langs, wording, pace, of } = options;
  const instrument = await instrumentOf(options);
  const shown = langs.map((lang) => shownFor(instrument, lang));
  const out = options.out ?? `${[instrument.passport.id, ...shown, suffix].join('-')}.zip`;
  const files = await filesFor(script, instrument, options);
  const zip = make({ instrument, lang: langs[0], wording, pace, files, own: 'file' in of });
  await writeFile(out, zip).catch((error: unknown) => {
    throw new Trouble(`${out}: ${said(error)}.`);
  });
  return `${out}: ${what}, ${Math.ceil(zip.length / 1024)} kB`;
}
