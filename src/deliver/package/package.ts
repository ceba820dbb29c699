import { strToU8, zipSync } from '../fflate.js';
import { sayer, textLocale, type Say, type Wording } from '../../instrument/text.js';
import { page, pageStyle, type PageOptions } from './page.js';
import type { Instrument } from '../../instrument/schema.js';

export interface ExerciseOptions {
  instrument: Instrument;
  /** BCP 47 tag of the language shown. */
  lang: string;
  wording?: Wording;
  pace?: 'page' | 'scroll';
  /** The library's files that the page uses, by their name beside it: the course's script, the kind's own, and what those load. */
  files: Readonly<Record<string, Uint8Array>>;
  /** The instrument is none of the library's own: it goes along as a file. */
  own?: boolean;
}

/** The exercise's texts in the language that is shown of those it has. */
export function shownIn({ instrument, wording }: ExerciseOptions, lang: string): { lang: string; say: Say } {
  const shown = textLocale(instrument, lang);
  return { lang: shown, say: sayer(instrument, shown, wording) };
}

/** Every file of a package but the one that says what it is: the page, its style, and the files given. */
export function exerciseFiles(
  options: ExerciseOptions,
  more: Pick<PageOptions, 'course' | 'told'>,
): Record<string, Uint8Array> {
  const { instrument, files, own, wording, pace } = options;
  const { lang, say } = shownIn(options, options.lang);
  const attributes = {
    ...(own ? { src: 'instrument.json' } : { instrument: instrument.passport.id }),
    'heading-level': '1',
    ...(wording === 'plain' && { wording }),
    ...(pace === 'page' && { pace }),
  };
  const texts = {
    'index.html': page({ ...more, lang, title: say('title'), kind: instrument.kind, attributes }),
    'page.css': pageStyle,
    ...(own && { 'instrument.json': JSON.stringify(instrument) }),
  };
  const made = Object.entries(texts).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]);
  return { ...Object.fromEntries(made), ...files };
}

/** Any time will do, as long as the same package is the same bytes. Zip knows no earlier one. */
const mtime = '1980-01-01T00:00:00';

/** A zip of a package; `name` is the file that says what it is. */
export const zipped = (name: string, text: string, files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ [name]: strToU8(text), ...files }, { level: 9, mtime });
