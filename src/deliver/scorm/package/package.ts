import { exerciseFiles, shownIn, zipped, type ExerciseOptions } from '../../package/package.js';
import { manifest, versionOf, type Edition } from './manifest.js';

export type { Edition };

export interface PackageOptions extends ExerciseOptions {
  edition: Edition;
}

/** A SCORM package, ready to be uploaded: a zip of the page, the files given, and the manifest that names them. */
export function scormPackage(options: PackageOptions): Uint8Array {
  const { edition, instrument, lang } = options;
  const { id, version } = instrument.passport;
  const { lang: shown, say } = shownIn(options, lang);
  // The runtime to look for first.
  const files = exerciseFiles(options, { course: 'scorm', told: { 'data-scorm': versionOf(edition) } });
  const about = { id: `${id}-${shown}`, version, title: say('title'), description: say('purpose'), lang: shown };
  return zipped('imsmanifest.xml', manifest(edition, about, Object.keys(files)), files);
}
