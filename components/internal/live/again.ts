import { newId, timestamp } from '../session.js';
import type { Draft, Drafts } from '../../../src/draft/draft.js';
import type { Asked } from './exercise.js';

/** Where an exercise of a room keeps its draft: see `draftKey` of the elements. */
const keyOf = ({ instrument }: Asked, draft: string): string => {
  const id = typeof instrument === 'string' ? instrument : (instrument as { passport?: { id?: string } }).passport?.id;
  return `samen:${id}:${draft}`;
};

/** The draft of a round of a room. */
export const draftOf = (session: string, round: number): string => `live:${session}:${round}`;

/** What a person finished in a round, or is at. */
export const loadRound = async (
  store: Drafts,
  asked: Asked,
  session: string,
  round: number,
): Promise<Draft | undefined> =>
  (await store.load(keyOf(asked, draftOf(session, round))).catch(() => undefined)) as Draft | undefined;

/**
 * Starts a round from the answers of the last one that was finished: people change what they now see differently, and need
 * not do the rest again. It is another result, with an id of its own. Whether it did.
 */
export async function startFrom(store: Drafts, asked: Asked, session: string, round: number): Promise<boolean> {
  if (await loadRound(store, asked, session, round)) return false;
  for (let before = round - 1; before > 0; before--) {
    const earlier = await loadRound(store, asked, session, before);
    if (!earlier?.completedAt) continue;
    const { completedAt: _, ...rest } = earlier;
    const now = timestamp();
    const draft: Draft = { ...rest, id: newId(), startedAt: now, savedAt: now, page: 0 };
    await store.save(keyOf(asked, draftOf(session, round)), draft).catch(() => undefined);
    return true;
  }
  return false;
}
