import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';
import { registerFor } from '../../../live/by-url.js';
import { resolveLocale } from '../../../locale/resolve.js';
import { Trouble } from '../../trouble.js';
import { languageOf } from '../options.js';
import { checks, type CheckName, type Finding } from './checks.js';
import { newName, newWard, stateOf, type OpenRegister } from './ward.js';
import { words } from './words.js';
import type { SocketClass } from '../../../live/socket.js';

export { help } from './help.js';

const known = {
  user: { type: 'string' },
  lang: { type: 'string' },
  quick: { type: 'boolean', default: false },
} as const;

function optionsOf(args: readonly string[], env: NodeJS.ProcessEnv) {
  const more = 'For all there is: samen room doctor --help';
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    const [url] = positionals;
    if (!url || positionals.length > 1) throw new Error('Name one address, such as wss://broker.example');
    const lang = resolveLocale(values.lang ?? languageOf(env));
    const login = values.user === undefined ? undefined : { username: values.user, password: env.SAMEN_PASSWORD ?? '' };
    return { url, lang, quick: values.quick, login };
  } catch (error) {
    throw new Trouble(`${(error as Error).message.split('. ')[0]}. ${more}`);
  }
}

/** How presenters and phones open registers there. */
async function opening({ url, login }: ReturnType<typeof optionsOf>): Promise<[OpenRegister, OpenRegister]> {
  const socket = { WebSocket: WebSocket as unknown as SocketClass };
  const logged = login && { login: () => login };
  return Promise.all([registerFor(url, { ...socket, ...logged }), registerFor(url, socket)]).catch((error: unknown) => {
    throw new Trouble(`${(error as Error).message}. It begins with wss://, ws://, nats+wss:// or nats+ws://.`);
  });
}

/** Why there is no connection; undefined when there is. */
async function troubleOf(open: OpenRegister): Promise<'unreachable' | 'refused' | 'version' | undefined> {
  const register = open(newName(), newName());
  const state = await stateOf(register);
  await register.close();
  if (state.at === 'connected') return undefined;
  const failure = 'trouble' in state ? state.trouble?.failure : undefined;
  if (failure === 'refused') return 'refused';
  return failure ? 'version' : 'unreachable';
}

/**
 * Tries whether a room can lie on a server, and says in words what works and what does not.
 * @throws Trouble when there is nobody to try it with.
 */
export async function doctor(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  print: (line: string) => void,
): Promise<number> {
  const options = optionsOf(args, env);
  const said = words[options.lang];
  const [presenters, phones] = await opening(options);
  const trouble = await troubleOf(presenters);
  if (trouble) throw new Trouble(`${options.url}: ${said[trouble]}`);
  if (await troubleOf(phones)) {
    print(`${said.marks.no}  ${said.phonesRefused}`);
    return 1;
  }
  const findings: Finding[] = [];
  for (const [name, check] of Object.entries(checks)) {
    if (name === 'quiet' && options.quick) continue;
    const ward = newWard(presenters, phones);
    const finding = await check(ward).finally(ward.leave);
    const { well, else: otherwise } = said.checks[name as CheckName];
    print(`${said.marks[finding]}  ${finding === 'yes' ? well : otherwise}`);
    findings.push(finding);
    if (finding === 'no' && ['kept', 'all'].includes(name)) break; // the others look at what was kept
  }
  const isUsable = !findings.includes('no');
  print('');
  print(isUsable ? (findings.includes('but') ? said.withCare : said.usable) : said.unusable);
  return isUsable ? 0 : 1;
}
