import { FormWidget } from '../internal/form/form-widget.js';
import { presets } from '../internal/presets/assessment.js';

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
  readonly kind = 'assessment';
  readonly presets = presets;

  picture() {
    return import('../internal/picture/assessment.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-assessment': SamenAssessment;
  }
}
