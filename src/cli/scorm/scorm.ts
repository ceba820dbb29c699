import { writeFile } from 'node:fs/promises';
import { scormPackage } from '../../deliver/scorm/package/package.js';
import { textLocale } from '../../instrument/text.js';
import { instrumentIn, presets } from '../instruments.js';
import { said, Trouble } from '../trouble.js';
import { filesFor } from './files.js';
import { optionsOf, type Options } from './options.js';
import type { Instrument } from '../../instrument/schema.js';

export { help } from './help.js';

async function instrumentOf({ of, lang }: Options): Promise<Instrument> {
  if ('file' in of) return instrumentIn(of.file, lang);
  const found = presets.find(({ passport }) => passport.id === of.preset);
  if (found) return found;
  const ids = presets.map(({ passport }) => passport.id).join(', ');
  throw new Trouble(`There is no exercise "${of.preset}". There is: ${ids}. For one of your own, use --instrument.`);
}

/** Makes a SCORM package and writes it. */
export async function scorm(
  args: readonly string[],
  _: NodeJS.ProcessEnv,
  print: (line: string) => void,
): Promise<number> {
  const options = optionsOf(args);
  const { edition, lang, wording, pace, of } = options;
  const instrument = await instrumentOf(options);
  const shown = textLocale(instrument, lang);
  if (shown.split('-')[0] !== lang.split('-')[0])
    throw new Trouble(`This exercise is in ${Object.keys(instrument.texts).join(', ')}, and not in "${lang}".`);
  const out = options.out ?? `${instrument.passport.id}-${shown}-${edition}.zip`;
  const files = await filesFor(instrument, options);
  const zip = scormPackage({ edition, instrument, lang, wording, pace, files, own: 'file' in of });
  await writeFile(out, zip).catch((error: unknown) => {
    throw new Trouble(`${out}: ${said(error)}.`);
  });
  print(`${out}: SCORM ${edition}, ${Math.ceil(zip.length / 1024)} kB`);
  return 0;
}
