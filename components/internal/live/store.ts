import { idbDrafts } from '../../../src/draft/idb.js';
import type { Drafts } from '../../../src/draft/draft.js';

/** Where a room keeps what it must not lose. */
export interface Kept {
  store: Drafts;
  /** Whether it is still there when the tab was closed. */
  kept: boolean;
}

/** How long a store may take to answer, in milliseconds: some private windows never do. */
const patience = 3000;

/**
 * This device, or where it refuses, this tab.
 * @param store where the page keeps it itself.
 */
export async function keptDrafts(store: Drafts = idbDrafts()): Promise<Kept> {
  const refused = new Promise<false>((done) => setTimeout(done, patience, false));
  const asked = store.keys('live:').then(
    () => true,
    () => false,
  );
  const kept = await Promise.race([asked, refused]);
  if (kept) return { store, kept };
  const { memoryDrafts } = await import('../../../src/draft/memory.js');
  return { store: memoryDrafts(), kept };
}
