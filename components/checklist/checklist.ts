import { html, nothing } from 'lit';
import { formRows } from '../../src/instrument/rows/form.js';
import { checklistSections } from '../../src/instrument/sections/checklist.js';
import { part } from '../../src/locale/parts/checklist.js';
import { scoreChecklist } from '../../src/score/checklist.js';
import { choice, note } from '../internal/form/choice.js';
import { FormWidget } from '../internal/form/form-widget.js';
import { heading } from '../internal/form/heading.js';
import { picture } from '../internal/picture/checklist.js';
import { presets } from '../internal/presets/checklist.js';
import type { FormAnswers } from '../../src/instrument/answers.js';
import type { ChoiceField, Field } from '../../src/instrument/field.js';
import type { Row, Word } from '../../src/instrument/rows/row.js';
import type { Checklist } from '../../src/instrument/schema.js';
import type { KindParts } from '../internal/kind.js';

/**
 * A checklist in bands, as the characteristics of flow: answered per item, shown as a profile without a total.
 *
 * @slot - What is shown where no script runs.
 * @fires samen-change - A person changed an answer.
 * @fires samen-complete - A person finished; cancel it to keep the result back.
 * @fires samen-delivered - The result has left.
 * @fires samen-problem - A definition or a draft could not be used.
 * @fires samen-step - A person went to another step or page.
 * @csspart base - The whole.
 * @csspart title - The title.
 * @csspart button - The buttons that go on.
 * @csspart report - The result.
 * @cssprop --samen-accent - Colour of what can be pressed or is chosen.
 * @cssprop --samen-ink - Colour of text.
 * @cssprop --samen-surface - Colour behind everything.
 * @cssprop --samen-font - Font family.
 * @cssprop --samen-radius - Roundness of corners.
 */
export class SamenChecklist extends FormWidget {
  readonly kind: KindParts = {
    kind: 'checklist',
    presets,
    texts: part,
    score: (instrument, answers) => scoreChecklist(instrument as Checklist, answers as FormAnswers),
    picture,
  };

  override sectionsOf = checklistSections;

  override rows(word: Word): Row[] {
    return formRows(this.sections, this.answers as FormAnswers, this.say, word);
  }

  override field(field: Field): unknown {
    if (field.type !== 'set') return choice(this, field as ChoiceField);
    return html`<section role="group" class="question set" data-field=${field.id} aria-labelledby=${`${field.id}-title`}>
      ${heading(this, field)}${field.fields.map((one) => choice(this, one as ChoiceField))}
      ${field.note ? note(this, field.id, field.id) : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-checklist': SamenChecklist;
  }
}
