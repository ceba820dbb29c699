import type { Answers, Entry, FormAnswers, SorterAnswers } from './answers.js';
import type { Field, GroupField } from './field.js';
import type { Interview } from './schema.js';

type Sections = Pick<Interview, 'sections'>;

const groupsOf = ({ sections }: Sections): GroupField[] =>
  sections.flatMap(({ fields }) => fields.filter((field) => field.type === 'group'));

/** The entries of a group that stay on the device: where it asks for consent, those without that tick. */
export const heldBack = ({ id, consent }: GroupField, answers: FormAnswers): Entry[] =>
  consent ? ((answers[id] as Entry[] | undefined) ?? []).filter((entry) => entry[consent] !== true) : [];

/** A list without the entries, or a sorter's answers without their cards; undefined when nothing is left. */
function without(answer: Entry[] | SorterAnswers, held: readonly Entry[]): Entry[] | SorterAnswers | undefined {
  if (Array.isArray(answer)) {
    const entries = answer.filter((entry) => !held.includes(entry));
    return entries.length ? entries : undefined;
  }
  const kept = Object.entries(answer.placements).filter(([card]) => !held.some(({ id }) => id === card));
  return kept.length ? { ...answer, placements: Object.fromEntries(kept) } : undefined;
}

/** The fields that hold something of a group's entries: the group, and the sorters of its cards. */
const holders = ({ sections }: Sections, group: GroupField): Field[] =>
  sections.flatMap(({ fields }) =>
    fields.filter((field) => field === group || (field.type === 'sorter' && field.cards.from === group.id)),
  );

/**
 * The answers that may leave the device. An entry that is held back takes along its place in a sorter, and what was
 * asked about it elsewhere in the form, which is kept in the entry itself.
 */
export function leaving(interview: Sections, answers: Answers): FormAnswers {
  const left = { ...(answers as FormAnswers) };
  for (const group of groupsOf(interview)) {
    const held = heldBack(group, answers as FormAnswers);
    for (const { id } of held.length ? holders(interview, group) : []) {
      const kept = left[id] && without(left[id] as Entry[], held);
      if (kept) left[id] = kept;
      else delete left[id];
    }
  }
  return left;
}
