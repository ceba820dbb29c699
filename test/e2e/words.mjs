// What the built library says: the interface's words, and the presets with their texts.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const load = (path) => import(pathToFileURL(resolve(path)));

const filesIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.js'));

/** Every interface text of a language, with `{name}` filled in. */
export async function wordsOf(locale) {
  const folder = `dist/esm/src/locale/${locale}`;
  const parts = await Promise.all(filesIn(folder).map((name) => load(`${folder}/${name}`)));
  const strings = Object.assign({}, ...parts.map((part) => part.strings));
  return (key, values = {}) => {
    if (!(key in strings)) throw new Error(`There is no interface text "${key}".`);
    return strings[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  };
}

/** A preset with all its texts. */
export const presetOf = async (id) => (await load(`dist/presets/${id}.js`)).default;

/** The texts of an instrument as they are shown. */
export function sayOf({ texts, plain = {} }, locale, wording) {
  const shown = { ...texts[locale], ...(wording === 'plain' && plain[locale]) };
  return (id) => shown[id] ?? '';
}

/** Ids of the presets, and the tag that shows each. */
export const tags = {
  flow: 'samen-checklist',
  'neighbourhood-offer': 'samen-interview',
  'neighbourhood-wishes': 'samen-interview',
  tuckman: 'samen-assessment',
  typology: 'samen-sorter',
};
