import { html, type TemplateResult } from 'lit';
import { needs } from '../needs.js';
import { trusted } from '../trust.js';
import { heading } from './group.js';
import type { SorterAnswers } from '../../../src/instrument/answers.js';
import type { SorterField } from '../../../src/instrument/field.js';
import type { Instrument, Sorter } from '../../../src/instrument/schema.js';
import type { Widget } from '../widget.js';

const made = new WeakMap<SorterField, { from: Instrument; sorter: Sorter }>();

/** The sorter inside a form as an instrument of its own; its cards come from the form. */
function sorterOf(field: SorterField, instrument: Instrument): Sorter {
  const known = made.get(field);
  if (known?.from === instrument) return known.sorter;
  const { format, passport, texts, plain } = instrument;
  const { layout, zones, most } = field;
  const sorter: Sorter = { format, passport, texts, plain, kind: 'sorter', layout, zones, most, cards: [] };
  trusted.add(sorter);
  made.set(field, { from: instrument, sorter });
  return sorter;
}

/** Shows a sorter by its tag: whoever registers the form's element also sees to the sorter's. */
export function sorterField(widget: Widget, field: SorterField): TemplateResult {
  const { session, t } = widget;
  if (!customElements.get('samen-sorter')) void needs.sorter?.();
  const deck = session.entries(field.cards.from).map((entry, index) => ({
    id: entry.id,
    label: String(entry[field.cards.label] ?? t('untitled', { n: index + 1 })),
  }));
  const take = (event: Event) => {
    event.stopPropagation();
    widget.answer(field.id, (event.target as unknown as { answers: SorterAnswers }).answers);
    session.revision++;
  };
  return html`<section class="question group" data-field=${field.id} aria-labelledby=${`${field.id}-title`}>
    ${heading(widget, field, `${field.id}-title`)}
    ${
      deck.length
        ? html`<samen-sorter
          embedded
          .instrument=${sorterOf(field, session.instrument!)}
          .deck=${deck}
          .answers=${(session.value(field.id) as SorterAnswers | undefined) ?? { placements: {} }}
          .wording=${widget.wording}
          .headingLevel=${widget.headingLevel + 2}
          @samen-change=${take}
        ></samen-sorter>`
        : html`<p class="muted">${t('no-cards-yet')}</p>`
    }
  </section>`;
}
