import type { Answers, Entry, FormAnswers } from './answers.js';
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

/**
 * The answers that may leave the device. An entry that is held back takes along its place in a sorter, and what was
 * asked about it elsewhere in the form, which is kept in the entry itself.
 */
export function leaving(interview: Sections, answers: Answers): Answers {
  const held = heldBack(interview, answers);
  const left = { ...(answers as FormAnswers) };
  for (const [field, answer] of held.size ? Object.entries(left) : []) {
    if (typeof answer !== 'object') continue;
    const isList = Array.isArray(answer);
    const kept = Object.entries(isList ? answer : answer.placements).filter(
      ([card, entry]) => !held.has(isList ? (entry as Entry).id : card),
    );
    if (!kept.length) delete left[field];
    else if (isList) left[field] = kept.map(([, entry]) => entry) as Entry[];
    else left[field] = { ...answer, placements: Object.fromEntries(kept) };
  }
  return left;
}
