import type { About, Answers, OwnCard, SorterAnswers } from '../../src/instrument/answers.js';

/** A record with one value changed, or without it; undefined when nothing is left. */
function keyed<V>(
  record: Record<string, V> | undefined,
  key: string,
  value: V | undefined,
): Record<string, V> | undefined {
  const { [key]: _, ...rest } = record ?? {};
  const changed = value === undefined ? rest : { ...rest, [key]: value };
  return Object.keys(changed).length ? changed : undefined;
}

/** Answers with some of their parts replaced; a part that is empty now leaves no trace. */
function withParts(
  answers: Answers,
  parts: { [K in keyof SorterAnswers]?: SorterAnswers[K] | undefined },
): SorterAnswers {
  const all = Object.entries({ placements: {}, ...answers, ...parts }).filter(([, part]) => part !== undefined);
  return { placements: {}, ...Object.fromEntries(all) };
}

/** A card in other zones; undefined takes it back to the pile. */
export const placed = (answers: Answers, card: string, zones: string[] | undefined): SorterAnswers =>
  withParts(answers, { placements: keyed((answers as SorterAnswers).placements, card, zones) });

export const withCards = (answers: Answers, change: (cards: OwnCard[]) => OwnCard[]): SorterAnswers => {
  const changed = change((answers as SorterAnswers).cards ?? []);
  return withParts(answers, { cards: changed.length ? changed : undefined });
};

/** What was said of a card besides its place. */
export const withAbout = (answers: Answers, card: string, about: About | undefined): SorterAnswers =>
  withParts(answers, { about: keyed((answers as SorterAnswers).about, card, about) });

/** One thing said of a card; undefined or empty takes it back. */
export const withSaid = (answers: Answers, card: string, ask: keyof About, said: string | undefined): SorterAnswers =>
  withAbout(answers, card, keyed((answers as SorterAnswers).about?.[card], ask, said || undefined));

/** How many people there are in a zone. */
export const counted = (answers: Answers, zone: string, count: number | undefined): SorterAnswers =>
  withParts(answers, { counts: keyed((answers as SorterAnswers).counts, zone, count) });
