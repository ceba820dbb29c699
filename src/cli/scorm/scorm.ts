import { scormPackage, type Edition } from '../../deliver/scorm/package/package.js';
import { helpOf, oneOf, optionsOf } from '../course/options.js';
import { pack } from '../course/pack.js';
import { Trouble } from '../trouble.js';

export { help } from './help.js';

/** As they may be asked for. */
const editions: Record<string, Edition> = { '1.2': '1.2', '2004': '2004-4', '2004-3': '2004-3', '2004-4': '2004-4' };

/** Makes a SCORM package and writes it. */
export async function scorm(args: readonly string[], _: unknown, print: (line: string) => void): Promise<number> {
  const { options, values } = optionsOf('scorm', args, { version: { type: 'string', default: '1.2' } });
  const edition = editions[oneOf('scorm', 'version', values.version, Object.keys(editions))]!;
  // SCORM says nothing of the languages of a learner.
  if (options.langs.length > 1) throw new Trouble(`--lang takes one language here. ${helpOf('scorm')}`);
  const kind = { what: `SCORM ${edition}`, suffix: edition };
  print(await pack('scorm', options, kind, (exercise) => scormPackage({ ...exercise, edition })));
  return 0;
}
