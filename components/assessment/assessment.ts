import { formRows } from '../../src/instrument/rows/form.js';
import { assessmentSections } from '../../src/instrument/sections/assessment.js';
import { part } from '../../src/locale/parts/assessment.js';
import { scoreAssessment } from '../../src/score/assessment.js';
import { FormWidget } from '../internal/form/form-widget.js';
import { readSimple, simple } from '../internal/form/simple.js';
import { picture } from '../internal/picture/assessment.js';
import { presets } from '../internal/presets/assessment.js';
import type { FormAnswers } from '../../src/instrument/answers.js';
import type { Field, SimpleField } from '../../src/instrument/field.js';
import type { Row, Word } from '../../src/instrument/rows/row.js';
import type { Assessment } from '../../src/instrument/schema.js';
import type { Control } from '../internal/form/sync.js';
import type { KindParts } from '../internal/kind.js';

/**
 * Statements on a scale, as the phases of a group: the mean per dimension, and whether the evidence decides.
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
export class SamenAssessment extends FormWidget {
  readonly kind: KindParts = {
    kind: 'assessment',
    presets,
    texts: part,
    score: (instrument, answers) => scoreAssessment(instrument as Assessment, answers as FormAnswers),
    picture,
  };

  override sectionsOf = assessmentSections;

  override rows(word: Word): Row[] {
    return formRows(this.sections, this.answers as FormAnswers, this.say, word);
  }

  override field(field: Field): unknown {
    return simple(this, field as SimpleField);
  }

  override read(control: Control) {
    return readSimple(this, control);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-assessment': SamenAssessment;
  }
}
