import type { Answers, Entry, FormAnswers, SorterAnswers } from './answers.js';
import type { Interview } from './schema.js';

type Sections = Pick<Interview, 'sections'>;

/** The ids of entries that stay on the device: where a group asks for consent, those without that tick. */
export function heldBack({ sections }: Sections, answers: Answers): Set<string> {
  const held = new Set<string>();
  for (const field of sections.flatMap(({ fields }) => fields)) {
    if (field.type !== 'group' || !field.consent) continue;
    const entries = ((answers as FormAnswers)[field.id] as Entry[] | undefined) ?? [];
    for (const entry of entries) if (entry[field.consent] !== true) held.add(entry.id);
  }
  return held;
}

/** A record of cards without those that are held back. */
const without = <V>(held: ReadonlySet<string>, cards: Record<string, V> = {}): Record<string, V> =>
  Object.fromEntries(Object.entries(cards).filter(([card]) => !held.has(card)));

/** What is left of the answers to a sorter; undefined when nothing is. */
function leftOf(answers: SorterAnswers, held: ReadonlySet<string>): SorterAnswers | undefined {
  const { about, ...rest } = answers;
  const said = without(held, about);
  const left = {
    ...rest,
    placements: without(held, answers.placements),
    ...(Object.keys(said).length && { about: said }),
  };
  return Object.values(left).some((part) => Object.keys(part).length) ? left : undefined;
}

/**
 * The answers that may leave the device. An entry that is held back takes along its place in a sorter and what was said
 * of it there, and what was asked about it elsewhere in the form, which is kept in the entry itself.
 */
export function leaving(interview: Sections, answers: Answers): Answers {
  const held = heldBack(interview, answers);
  const left = { ...(answers as FormAnswers) };
  for (const [field, answer] of held.size ? Object.entries(left) : []) {
    if (typeof answer !== 'object') continue;
    const kept = Array.isArray(answer)
      ? (answer as Entry[]).filter((entry) => !held.has(entry.id))
      : leftOf(answer, held);
    if (kept && (!Array.isArray(kept) || kept.length)) left[field] = kept;
    else delete left[field];
  }
  return left;
}
