import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entriesOf, entryTitle } from '../../../src/instrument/rows/interview.js';
import { heading } from './heading.js';
import { simple } from './simple.js';
import { addEntry, carriedOver, moveEntry, removeEntry } from './entries.js';
import type { Entry, FormAnswers } from '../../../src/instrument/answers.js';
import type { GroupField, SimpleField } from '../../../src/instrument/field.js';
import type { Widget } from '../widget.js';

/** An entry keeps its boxes when others come before it: somebody may be typing in them. */
const idOf = (entry: Entry): string => entry.id;

function tools(widget: Widget, field: GroupField, entry: Entry, title: string, at: number, of: number): TemplateResult {
  const { t } = widget;
  const button = (key: 'up' | 'down' | 'remove', run: () => void) =>
    html`<button data-tool=${key} aria-label=${t(`${key}-what`, { what: title })} @click=${run}>${t(key)}</button>`;
  return html`<div class="row tools">
    ${at > 0 ? button('up', () => moveEntry(widget, field, entry.id, -1, title)) : nothing}
    ${at < of - 1 ? button('down', () => moveEntry(widget, field, entry.id, 1, title)) : nothing}
    ${button('remove', () => removeEntry(widget, field, entry.id, title))}
  </div>`;
}

/** Entry → whether it is open, also when its questions are not on the page. */
const unfolded = new Map<string, boolean>();

/**
 * An entry that is seen for the first time is open when it is the last: a new one, or the one a person was at. From
 * then on only the person closes it.
 */
function isOpen(id: string, last: boolean): boolean {
  if (!unfolded.has(id)) unfolded.set(id, last);
  return unfolded.get(id)!;
}

/** What is said with a question of an entry besides its hint: what its tick does, or where its answer comes from. */
function moreOf({ t }: Widget, { consent }: GroupField, { id }: SimpleField, entry: Entry): string | undefined {
  if (consent === id) return t('consent');
  return carriedOver.get(entry.id)?.includes(id) ? t('carried') : undefined;
}

/** The line that an entry folds up to: what it is, how much of it is filled in, and whether it leaves. */
function summary({ t, headingLevel }: Widget, { fields, consent }: GroupField, entry: Entry, title: string) {
  const n = fields.filter(({ id }) => id in entry).length;
  const held = consent && !entry[consent] ? ` · ${t('stays-here')}` : '';
  return html`<summary>
    <h4 id=${`${entry.id}-title`} aria-level=${headingLevel + 2}>${title}</h4>${' '}
    <span class="muted">${t('answered', { n, of: fields.length })}${held}</span>
  </summary>`;
}

/** A repeating group: entries with their questions, and the ways to add, remove and order them. */
export function group(widget: Widget, field: GroupField): TemplateResult {
  const { session, say, t } = widget;
  const entries = entriesOf(session.answers as FormAnswers, field.id);
  return html`<section role="group" class="question group" data-field=${field.id} aria-labelledby=${`${field.id}-title`}>
    ${heading(widget, field)}
    ${entries.length ? nothing : html`<p class="muted">${t('nothing-yet')}</p>`}
    ${repeat(entries, idOf, (entry, at) => {
      const title = entryTitle(field.fields, entry, say(`${field.id}.one`), at + 1);
      const open = isOpen(entry.id, at === entries.length - 1);
      return html`<section role="group" class="entry" part="entry" data-entry=${entry.id} aria-labelledby=${`${entry.id}-title`}>
          <details ?open=${open} @toggle=${({ target }: Event) => unfolded.set(entry.id, (target as HTMLDetailsElement).open)}>
            ${summary(widget, field, entry, title)}
            ${tools(widget, field, entry, title, at, entries.length)}
            ${field.fields.map((one) =>
              simple(widget, one, `${field.id}/${entry.id}/${one.id}`, moreOf(widget, field, one, entry)),
            )}
          </details>
        </section>`;
    })}
    ${
      entries.length < (field.most ?? 500)
        ? html`<button class="add" part="button" @click=${() => addEntry(widget, field)}>${say(`${field.id}.add`) || t('add')}</button>`
        : nothing
    }
  </section>`;
}
