import { html, nothing, type TemplateResult } from 'lit';
import { deckOfField } from '../../../src/instrument/rows/interview.js';
import { withAnswer } from './form-widget.js';
import { trusted } from '../trust.js';
import { heading } from './heading.js';
import type { FormAnswers, SorterAnswers } from '../../../src/instrument/answers.js';
import type { SorterField } from '../../../src/instrument/field.js';
import type { Instrument, Sorter } from '../../../src/instrument/schema.js';
import type { Widget } from '../widget.js';

type Sorting = HTMLElement & { answers: SorterAnswers };

const made = new WeakMap<SorterField, { from: Instrument; sorter: Sorter }>();

/** The sorter inside a form as an instrument of its own; its cards come from the form. */
function sorterOf(field: SorterField, instrument: Instrument): Sorter {
  const known = made.get(field);
  if (known?.from === instrument) return known.sorter;
  const { format, passport, texts, plain } = instrument;
  const { layout, zones, most, ask } = field;
  const sorter: Sorter = { format, passport, texts, plain, kind: 'sorter', layout, zones, most, ask, cards: [] };
  trusted.add(sorter);
  made.set(field, { from: instrument, sorter });
  return sorter;
}

/** Shows a sorter by its tag: whoever registers the form's element also sees to the sorter's. */
export function sorterField(widget: Widget, field: SorterField): TemplateResult {
  const { session, t } = widget;
  const answers = session.answers as FormAnswers;
  const deck = deckOfField(field, answers).map(({ label, ...card }, index) => ({
    ...card,
    label: label || t('untitled', { n: index + 1 }),
  }));
  const take = (event: Event) => {
    event.stopPropagation();
    session.revision++;
    const { answers: sorted } = event.target as Sorting;
    const any = Object.values(sorted).some((part) => Object.keys(part as object).length);
    widget.answer(field.id, withAnswer(session.answers, field.id, any ? sorted : undefined));
  };
  return html`<section role="group" class="question group" data-field=${field.id} aria-labelledby=${`${field.id}-title`}>
    ${heading(widget, field)}
    ${widget.troubles.told.has('sorter') ? html`<p class="note problem">${t('problem')}</p>` : nothing}
    ${
      deck.length
        ? html`<samen-sorter
          embedded
          .instrument=${sorterOf(field, session.instrument!)}
          .deck=${deck}
          .answers=${answers[field.id] ?? { placements: {} }}
          .wording=${widget.wording}
          .headingLevel=${widget.headingLevel + 1}
          @samen-change=${take}
        ></samen-sorter>`
        : html`<p class="muted">${t('no-cards-yet')}</p>`
    }
  </section>`;
}
