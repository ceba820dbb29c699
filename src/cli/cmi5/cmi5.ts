import { cmi5Package } from '../../deliver/xapi/package/package.js';
import { helpOf, optionsOf } from '../course/options.js';
import { pack } from '../course/pack.js';
import { Trouble } from '../trouble.js';

export { help } from './help.js';

/** An IRI: a scheme, and more that holds no space or what no IRI may hold (RFC 3987, 2.2). */
const isIri = (text: string): boolean => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(text);

/** Makes a cmi5 package and writes it. */
export async function cmi5(args: readonly string[], _: unknown, print: (line: string) => void): Promise<number> {
  const { options, values } = optionsOf('cmi5', args, { id: { type: 'string' } });
  const { id } = values;
  if (id !== undefined && !isIri(id))
    throw new Trouble(`--id needs a whole address or a urn, and got "${id}". ${helpOf('cmi5')}`);
  const [, ...more] = options.langs;
  const kind = { what: 'cmi5', suffix: 'cmi5' };
  print(await pack('cmi5', options, kind, (exercise) => cmi5Package({ ...exercise, more, ...(id && { id }) })));
  return 0;
}
