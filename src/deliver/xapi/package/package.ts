import { exerciseFiles, shownIn, zipped, type ExerciseOptions } from '../../package/package.js';
import { courseStructure } from './structure.js';

export interface Cmi5PackageOptions extends ExerciseOptions {
  /** More languages, as BCP 47 tags: the learner's preference chooses, and `lang` is for who prefers none of them. */
  more?: readonly string[];
  /** IRI of the course, the same at each upload of the same course. Default: one by the exercise and its languages. */
  id?: string;
}

/** A cmi5 package, ready to be uploaded: a zip of the page, the files given, and `cmi5.xml` that says what they are. */
export function cmi5Package(options: Cmi5PackageOptions): Uint8Array {
  const { instrument, lang, more = [] } = options;
  const shown = [lang, ...more].map((one) => shownIn(options, one));
  const texts = shown.map(({ lang: of, say }) => [of, { title: say('title'), description: say('purpose') }] as const);
  const languages = Object.fromEntries(texts);
  const titles = Object.fromEntries(texts.map(([of, { title }]) => [of, title]));
  const id = options.id ?? ['urn:samen:course', instrument.passport.id, ...Object.keys(languages)].join(':');
  return zipped(
    'cmi5.xml',
    courseStructure({ id, texts: languages }),
    exerciseFiles(options, { course: 'cmi5', ...(more.length && { told: { 'data-titles': JSON.stringify(titles) } }) }),
  );
}
