#!/usr/bin/env node
import { Trouble } from './trouble.js';

/** One command: what it prints for `--help`, and what it does; gives back the exit code. */
interface Command {
  help: string;
  run(args: readonly string[], env: NodeJS.ProcessEnv, print: (line: string) => void): Promise<number>;
}

/** Each is loaded when it is asked for. */
const commands: Record<string, () => Promise<Command>> = {
  scorm: async () => {
    const { help: more, scorm } = await import('./scorm/scorm.js');
    return { help: more, run: scorm };
  },
  cmi5: async () => {
    const { help: more, cmi5 } = await import('./cmi5/cmi5.js');
    return { help: more, run: cmi5 };
  },
  summarise: async () => {
    const { help: more, summarise } = await import('./summarise/summarise.js');
    return { help: more, run: summarise };
  },
  html: async () => {
    const { help: more, html } = await import('./html/html.js');
    return { help: more, run: html };
  },
  room: async () => {
    const { help: more, room } = await import('./room/room.js');
    return { help: more, run: room };
  },
  'room doctor': async () => {
    const { help: more, doctor } = await import('./room/doctor/doctor.js');
    return { help: more, run: doctor };
  },
};

const help = `samen COMMAND

  samen scorm EXERCISE    makes a package for a course
  samen cmi5 EXERCISE     makes one that tells a learning record store
  samen summarise FILE…   counts results together
  samen html WHAT…        makes a page in one file
  samen room EXERCISE     hosts a live room on this laptop
  samen room doctor URL   tries whether a live room can lie on a server

More of one: samen summarise --help
`;

const wantsHelp = (arg: string): boolean => arg === '--help' || arg === '-h';

async function run([name, ...args]: readonly string[]): Promise<number> {
  const [second = '', ...rest] = args;
  if (Object.hasOwn(commands, `${name} ${second}`)) return run([`${name} ${second}`, ...rest]);
  if (name === undefined || wantsHelp(name) || name === 'help') return (process.stdout.write(help), 0);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new Trouble(`There is no command "${name}". There is: ${Object.keys(commands).join(', ')}.`);
  const command = await load();
  if (args.some(wantsHelp)) return (process.stdout.write(command.help), 0);
  return command.run(args, process.env, (line) => process.stdout.write(`${line}\n`));
}

/** People get a sentence, and no stack of calls. */
function fail(error: unknown): number {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return error instanceof Trouble ? error.exit : 2;
}

// Whoever reads may stop first, as `head` does.
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2)).catch(fail);
