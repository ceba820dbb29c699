/**
 * What a sorter can ask besides the placing. Of each card: how sure, why here, whether ties grew stronger or weaker (trend),
 * and whether people want the group tighter or looser (wish). Of each zone: how many people there are (count).
 */
export const asks = ['sure', 'why', 'trend', 'wish', 'count'] as const;
export type Ask = (typeof asks)[number];

/** Answers to what is asked of a card by choosing, from low to high. */
export const scales = {
  sure: ['unsure', 'fairly', 'certain'],
  trend: ['weaker', 'unchanged', 'stronger'],
  wish: ['looser', 'as-now', 'tighter'],
} as const;
export type ScaleAsk = keyof typeof scales;
export type ScaleAnswer = (typeof scales)[ScaleAsk][number];

/** A sorter, or a form that may hold one. */
interface MayAsk {
  kind?: string;
  type?: string;
  ask?: readonly Ask[] | undefined;
  sections?: readonly { fields: readonly object[] }[];
}

/** Whether an instrument, or a sorter in its form, asks anything besides the placing. */
export function asksMore(instrument: MayAsk): boolean {
  const fields: MayAsk[] = (instrument.sections ?? []).flatMap((section) => section.fields);
  return [instrument, ...fields].some(({ ask }) => ask?.length);
}
