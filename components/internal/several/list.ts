import { isOver, type Draft, type Drafts } from '../../../src/draft/draft.js';

/** One of several drafts of an instrument on a page. */
export interface Listed {
  key: string;
  name: string | undefined;
  savedAt: string;
}

/** The first draft of a page has the page's own key, each further one adds an id of its own. */
const further = /^(?:@[\da-f]{8})?$/;

/** Every draft that starts at `base`, the one saved last first; what cannot be read comes last. */
export async function listDrafts(store: Drafts, base: string): Promise<Listed[]> {
  const keys = (await store.keys(base)).filter((key) => further.test(key.slice(base.length)));
  const values = await Promise.all(keys.map((key) => store.load(key)));
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return keys
    .flatMap((key, at) => {
      if (isOver(values[at])) return [];
      const { name, savedAt } = Object(values[at]) as Partial<Draft>;
      return [{ key, name: text(name) || undefined, savedAt: text(savedAt) }];
    })
    .sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
}
