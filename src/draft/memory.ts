import type { Drafts } from './draft.js';

/** Every place this runs has it; TypeScript knows it only together with the whole document. */
declare function structuredClone<T>(value: T): T;

/** Drafts for as long as the page lives: what remains when nothing may be stored. */
export function memoryDrafts(map: Map<string, unknown> = new Map()): Drafts {
  return {
    load: async (key) => structuredClone(map.get(key)),
    save: async (key, draft) => void map.set(key, structuredClone(draft)),
    remove: async (key) => void map.delete(key),
    keys: async (prefix) => [...map.keys()].filter((key) => key.startsWith(prefix)),
  };
}
