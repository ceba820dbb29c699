import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { asksMore } from '../../instrument/asks.js';
import { sections } from '../../instrument/sections.js';
import { resolveLocale } from '../../locale/resolve.js';
import type { Instrument } from '../../instrument/schema.js';
import type { Options } from './options.js';

/** Which course's script a page has. */
export type Script = 'scorm' | 'cmi5';

/** The built library: this file is built into the folder beside it. */
const library = new URL('../', import.meta.url);

const read = async (file: string): Promise<Buffer> => readFile(new URL(file, library));

const loads = {
  atOnce: /\b(?:from|import)\s*["'](\.[^"']+)["']/g,
  later: /\bimport\s*\(\s*["'](\.[^"']+)["']/g,
};

/** Files that a built file loads. */
const loadedBy = (file: string, code: string, how: RegExp): string[] =>
  [...code.matchAll(how)].map(([, to]) => posix.join(posix.dirname(file), to!));

/** The source files that were built into a file, by its map. */
async function sourcesOf(file: string): Promise<string[]> {
  const { sources } = JSON.parse(String(await read(`${file}.map`))) as { sources: string[] };
  return sources;
}

/** Source files that a page with this instrument, in this language and wording, never asks for. */
function unusedSources(instrument: Instrument, { of, langs, wording, pace }: Options): RegExp[] {
  const fields = instrument.kind === 'sorter' ? [] : sections(instrument).flatMap((section) => section.fields);
  const hasSorter = instrument.kind === 'sorter' || fields.some(({ type }) => type === 'sorter');
  // The interface speaks English where it does not speak the exercise's language.
  const spoken = new Set(langs.map((lang) => resolveLocale(lang)));
  const others = (['nl', 'en'] as const).filter((one) => !spoken.has(one));
  return [
    ...others.map((other) => new RegExp(`/${other}(?:\\.plain)?\\.ts$|/locale/${other}/`)),
    // Several drafts are for a page to ask for, and this one does not.
    /\/several(?:\/|\.ts$)/,
    ...(wording === 'plain' ? [] : [/\.plain\.ts$/]),
    ...('file' in of ? [] : [/\/internal\/door\.ts$/]),
    ...(pace === 'page' ? [] : [/\/internal\/page-history\.ts$/]),
    ...(hasSorter ? [] : [/\/components\/sorter\//]),
    ...(asksMore(instrument) ? [] : [/\/components\/sorter\/about/]),
  ];
}

/** Whether a file that is loaded later, made of these sources, is one that the page never asks for. */
function unusedBy(instrument: Instrument, options: Options): (sources: string[]) => boolean {
  const unused = unusedSources(instrument, options);
  const own = 'file' in options.of ? undefined : `/presets/${instrument.passport.id}/`;
  return (sources) => {
    const exercises = sources.filter((source) => source.includes('/src/presets/'));
    // One may hold texts of another, as assignment 1 holds a board.
    const isOther = exercises.length > 0 && !exercises.some((source) => own && source.includes(own));
    return isOther || sources.some((source) => unused.some((one) => one.test(source)));
  };
}

/** The files of the library that a page uses: what its scripts load, at once or later, without what it never asks for. */
export async function filesFor(
  script: Script,
  instrument: Instrument,
  options: Options,
): Promise<Record<string, Uint8Array>> {
  const isUnused = unusedBy(instrument, options);
  const found = new Map<string, Uint8Array>();
  const visit = async (file: string): Promise<void> => {
    if (found.has(file)) return;
    const body = await read(file);
    found.set(file, body);
    const code = String(body);
    for (const next of loadedBy(file, code, loads.atOnce)) await visit(next);
    for (const next of loadedBy(file, code, loads.later)) if (!isUnused(await sourcesOf(next))) await visit(next);
  };
  for (const file of [`${script}.js`, `${instrument.kind}.js`]) await visit(file);
  return Object.fromEntries(found);
}
