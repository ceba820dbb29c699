import type { Drafts } from './draft.js';

/** What is used of the browser's `Storage`. */
export interface TextStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Text that is not JSON comes back as it is: it is somebody's draft all the same. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Drafts in a `Storage`; with `sessionStorage` they end with the tab. */
export function storageDrafts(storage: () => TextStorage): Drafts {
  return {
    async load(key) {
      const text = storage().getItem(key);
      return text === null ? undefined : parsed(text);
    },
    save: async (key, draft) => storage().setItem(key, JSON.stringify(draft)),
    remove: async (key) => storage().removeItem(key),
    async keys(prefix) {
      const from = storage();
      return Array.from({ length: from.length }, (_, index) => from.key(index) ?? '').filter((key) =>
        key.startsWith(prefix),
      );
    },
  };
}
