import { FormWidget } from '../internal/form/form-widget.js';
import { presets } from '../internal/presets/checklist.js';

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
  readonly kind = 'checklist';
  readonly presets = presets;

  picture() {
    return import('../internal/picture/checklist.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-checklist': SamenChecklist;
  }
}
