import { asksMore } from '../../src/instrument/asks.js';
import { heldBack, leaving } from '../../src/instrument/leaving.js';
import { interviewRows } from '../../src/instrument/rows/interview.js';
import { part as about } from '../../src/locale/parts/about.js';
import { part } from '../../src/locale/parts/interview.js';
import { resolveLocale } from '../../src/locale/resolve.js';
import { scoreInterview } from '../../src/score/interview.js';
import { html, nothing } from 'lit';
import { answerIn, answersWith } from '../internal/form/entry-answers.js';
import { FormWidget } from '../internal/form/form-widget.js';
import { group } from '../internal/form/group.js';
import { readSimple, simple } from '../internal/form/simple.js';
import { picture } from '../internal/picture/interview.js';
import { needs } from '../internal/needs.js';
import { presets } from '../internal/presets/interview.js';
import { groups } from '../internal/styles/groups.js';
import type { FormAnswers } from '../../src/instrument/answers.js';
import type { Field, SimpleField } from '../../src/instrument/field.js';
import type { Row, Word } from '../../src/instrument/rows/row.js';
import type { Interview } from '../../src/instrument/schema.js';
import type { Control } from '../internal/form/sync.js';
import type { KindParts } from '../internal/kind.js';

type Cards = typeof import('../internal/form/cards.js');

/**
 * A form with open questions, repeating groups and, where asked, a sorter of what was entered.
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
 * @csspart several - Which of several drafts is open, and the ways to others.
 * @cssprop --samen-accent - Colour of what can be pressed or is chosen.
 * @cssprop --samen-ink - Colour of text.
 * @cssprop --samen-surface - Colour behind everything.
 * @cssprop --samen-font - Font family.
 * @cssprop --samen-radius - Roundness of corners.
 */
export class SamenInterview extends FormWidget {
  static override styles = [...FormWidget.styles, groups];
  static override properties = {
    ...FormWidget.properties,
    severalDrafts: { type: Boolean, attribute: 'several-drafts' },
  };
  /** A person may keep several unfinished results of this page, each with a name of its own. */
  declare severalDrafts: boolean;
  /** Which of several drafts is open, and the ways to others; fetched where there may be several. */
  bar: (() => unknown) | undefined;

  /** Fetched for a form whose entries are known elsewhere in it. */
  cards: Cards | undefined;

  readonly kind: KindParts = {
    kind: 'interview',
    presets,
    texts: part,
    leaving: (instrument, answers) => leaving(instrument as Interview, answers),
    score: (instrument, answers) => scoreInterview(instrument as Interview, answers as FormAnswers),
    picture,
  };

  constructor() {
    super();
    this.severalDrafts = false;
  }

  override sectionsOf = ({ sections }: Interview) => {
    const asks = (what: Field['type']) => sections.some(({ fields }) => fields.some(({ type }) => type === what));
    const sorts = asks('sorter');
    // At once, not when its question is reached: by then a phone may have lost its connection.
    if (asksMore({ sections })) void this.locale.add(about);
    if (sorts || asks('each')) void import('../internal/form/cards.js').then(this.#show);
    if (sorts) needs.sorter?.(resolveLocale(this.locale.tag)).catch(() => this.troubles.tell('sorter'));
    return sections;
  };

  #show = (cards: Cards): void => {
    this.cards = cards;
    this.session.replace(this.session.answers);
  };

  override rows(word: Word): Row[] {
    const sections = [...this.sections] as Interview['sections'];
    return interviewRows({ sections }, this.answers as FormAnswers, this.say, word);
  }

  override openDraft(): void {
    if (!this.severalDrafts) super.openDraft();
    else
      import('../internal/several/bar.js').then(
        ({ openOne }) => openOne(this),
        () => super.openDraft(),
      );
  }

  /** At the review and after: how many entries are not in the result, and how they get there. */
  override under(): unknown {
    const { answers, session, t } = this;
    const n = session.state.step === 'answering' ? 0 : heldBack(session.instrument as Interview, answers).size;
    return [this.bar?.(), n ? html`<p class="note">${t('held', { n })}</p>` : nothing];
  }

  override field(field: Field): unknown {
    switch (field.type) {
      case 'group':
        return group(this, field);
      case 'each':
        return this.cards?.each(this, field, this.fields);
      case 'sorter':
        return this.cards?.sorterField(this, field);
      default:
        return simple(this, field as SimpleField);
    }
  }

  override read(control: Control) {
    return readSimple(this, control);
  }

  override answerAt(name: string) {
    return answerIn(this.answers as FormAnswers, name);
  }

  override changedBy(name: string, value: FormAnswers[string] | undefined): FormAnswers {
    return answersWith(this.answers as FormAnswers, name, value);
  }

  /** Titles and cards made from a text follow when the person leaves the box, not at every letter. */
  override settled = ({ target }: Event): void => {
    const control = target as Control;
    // What could not be read stays to be mended.
    if (control.name.includes('/') && control.getAttribute('aria-invalid') !== 'true')
      this.session.replace(this.session.answers);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-interview': SamenInterview;
  }
}
