import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import type { Drafts } from './draft.js';

/** Drafts in IndexedDB: they stay on this device until erased. */
export function idbDrafts(store: UseStore = createStore('samen', 'drafts')): Drafts {
  // Async, as a browser that refuses storage throws at once.
  return {
    load: async (key) => get(key, store),
    save: async (key, draft) => set(key, draft, store),
    remove: async (key) => del(key, store),
    keys: async (prefix) => (await keys<string>(store)).filter((key) => key.startsWith(prefix)),
  };
}
