import { html, nothing, type TemplateResult } from 'lit';
import { heldBack } from '../../../src/instrument/leaving.js';
import { entriesOf, entryTitle } from '../../../src/instrument/rows/interview.js';
import type { FormAnswers } from '../../../src/instrument/answers.js';
import type { Field, GroupField } from '../../../src/instrument/field.js';
import type { Widget } from '../widget.js';

const groupsOf = (fields: Field[]): GroupField[] => fields.filter((field) => field.type === 'group');

/** Ids of the entries that are not in the result. */
export const heldIds = (fields: Field[], answers: FormAnswers): Set<string> =>
  new Set(groupsOf(fields).flatMap((group) => heldBack(group, answers).map(({ id }) => id)));

/** What is not in the result, and how it gets there; nothing where all is. */
export function heldNote({ t, say, answers }: Widget, fields: Field[]): TemplateResult | typeof nothing {
  const titles = groupsOf(fields).flatMap((group) => {
    const entries = entriesOf(answers as FormAnswers, group.id);
    return heldBack(group, answers as FormAnswers).map((entry) =>
      entryTitle(group.fields, entry, say(`${group.id}.one`), entries.indexOf(entry) + 1),
    );
  });
  return titles.length
    ? html`<p class="note">${t('held', { n: titles.length, what: titles.join('; ') })}</p>`
    : nothing;
}
