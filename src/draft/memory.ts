import type { Drafts } from './draft.js';

/** Drafts for as long as the page lives: what remains when nothing may be stored. */
export function memoryDrafts(map: Map<string, unknown> = new Map()): Drafts {
  return {
    load: async (key) => map.get(key),
    save: async (key, draft) => void map.set(key, draft),
    remove: async (key) => void map.delete(key),
    keys: async (prefix) => [...map.keys()].filter((key) => key.startsWith(prefix)),
  };
}
