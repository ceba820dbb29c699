import { strToU8, zipSync } from '../../fflate.js';
import { sayer, textLocale, type Wording } from '../../../instrument/text.js';
import { manifest, versionOf, type Edition } from './manifest.js';
import { page, pageStyle } from './page.js';
import type { Instrument } from '../../../instrument/schema.js';

export type { Edition };

export interface PackageOptions {
  edition: Edition;
  instrument: Instrument;
  /** BCP 47 tag of the language shown. */
  lang: string;
  wording?: Wording;
  pace?: 'page' | 'scroll';
  /** The library's files that the page uses, by their name beside it: `scorm.js`, the kind's own, and what those load. */
  files: Readonly<Record<string, Uint8Array>>;
  /** The instrument is none of the library's own: it goes along as a file. */
  own?: boolean;
}

/** Any time will do, as long as the same package is the same bytes. Zip knows no earlier one. */
const mtime = '1980-01-01T00:00:00';

/** A SCORM package, ready to be uploaded: a zip of the page, the files given, and the manifest that names them. */
export function scormPackage({ edition, instrument, lang, files, ...how }: PackageOptions): Uint8Array {
  const { passport, kind } = instrument;
  const shown = textLocale(instrument, lang);
  const say = sayer(instrument, shown, how.wording);
  const attributes = {
    ...(how.own ? { src: 'instrument.json' } : { instrument: passport.id }),
    'heading-level': '1',
    ...(how.wording === 'plain' && { wording: 'plain' }),
    ...(how.pace === 'page' && { pace: 'page' }),
  };
  const texts = {
    'index.html': page({ version: versionOf(edition), lang: shown, title: say('title'), kind, attributes }),
    'page.css': pageStyle,
    ...(how.own && { 'instrument.json': JSON.stringify(instrument) }),
  };
  const own = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  const all = { ...own, ...files };
  const about = {
    id: `${passport.id}-${shown}`,
    version: passport.version,
    title: say('title'),
    description: say('purpose'),
    lang: shown,
  };
  const head = strToU8(manifest(edition, about, Object.keys(all)));
  return zipSync({ 'imsmanifest.xml': head, ...all }, { level: 9, mtime });
}
