import { html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { controls } from '../styles/controls.js';
import { base } from '../styles/base.js';
import { reportStyles } from '../styles/report.js';
import { Widget } from '../widget.js';
import { sync, type Control } from './sync.js';
import type { Asked } from '../asked.js';
import type { FormAnswers } from '../../../src/instrument/answers.js';
import type { Field } from '../../../src/instrument/field.js';
import type { Section } from '../../../src/instrument/sections/section.js';

type Answer = FormAnswers[string] | undefined;

/** From here on questions outside the screen are not laid out until they come near. */
const many = 30;

/** The answers with one changed; what is empty is taken away. */
export function withAnswer<A extends object>(answers: A, field: string, value: Answer): A {
  const { [field]: _, ...rest } = answers as FormAnswers;
  const empty = value === undefined || value === '' || (Array.isArray(value) && !value.length);
  return (empty ? rest : { ...rest, [field]: value }) as A;
}

/** The kinds that are answered as a form: checklist, assessment, interview. */
export abstract class FormWidget extends Widget {
  static override styles = [base, controls, reportStyles];
  #sections: readonly Section[] = [];
  #from: unknown;
  #shown: unknown[] = [];
  #page: number | undefined;

  abstract sectionsOf(instrument: unknown): readonly Section[];
  /** One question as controls. */
  abstract field(field: Field): unknown;

  get sections(): readonly Section[] {
    const { instrument } = this.session;
    if (this.#from !== instrument) {
      this.#from = instrument;
      this.#sections = this.sectionsOf(instrument);
      this.#fetch();
    }
    return this.#sections;
  }

  /** What only some forms and browsers need, fetched while the page loads: later there may be no connection. */
  #fetch(): void {
    if (JSON.stringify(this.#sections).includes('"words":'))
      void import('./words.js').then(({ countWords }) => countWords(this));
    if (!CSS.supports('field-sizing:content')) void import('./grow.js').then(({ grow }) => grow(this));
  }

  /** Every question, in order; in `pace="page"` each is a page. */
  get fields(): Field[] {
    return this.sections.flatMap((section) => section.fields);
  }

  get asked(): Asked[] {
    const paged = this.pace === 'page';
    return this.fields.flatMap((field, page) =>
      (field.type === 'set' ? field.fields : [field]).map(({ id, type }) => ({
        id,
        page: paged ? page : 0,
        answered: type === 'each' ? undefined : this.answerAt(id) !== undefined,
      })),
    );
  }

  /** The answer a control's name stands for. */
  answerAt(name: string): Answer {
    return (this.answers as FormAnswers)[name];
  }

  /** The answers with that of one control changed. */
  changedBy(name: string, value: Answer): FormAnswers {
    return withAnswer(this.answers as FormAnswers, name, value);
  }

  /** What a control says; a kind with more types of controls reads those itself. */
  read({ value }: Control): Answer {
    return value;
  }

  /** The questions have a place of their own, which `update` fills: an answer renders what is around them only. */
  questions(page: number | undefined): unknown {
    this.#page = page;
    const long = page === undefined && this.fields.length > many;
    return html`<div
      class=${long ? 'form long' : 'form'}
      @input=${this.#take}
      @change=${this.settled}
      @click=${this.#clear}
    ></div>`;
  }

  /** Before controllers hear that all is rendered: focus may go to a question. */
  override update(changed: PropertyValues): void {
    super.update(changed);
    this.#fill();
  }

  #fill(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.form');
    if (!root) return;
    const { session, t, say } = this;
    const wanted = [session.revision, this.#page, root, t, say];
    const same = wanted.map((one, index) => one === this.#shown[index]);
    if (same.every(Boolean)) return;
    this.#shown = wanted;
    const shown = this.#page === undefined ? this.sections.map((one) => this.#section(one)) : this.#only(this.#page);
    render([say('question') ? html`<p class="asked">${say('question')}</p>` : nothing, shown], root);
    if (!same.slice(0, 3).every(Boolean)) sync(root, (name) => this.answerAt(name));
    // Only the language changed: what could not be read stays, and what is wrong with it is said anew.
    else root.querySelectorAll<Control>('[aria-invalid=true]').forEach((control) => this.read(control));
  }

  #only(page: number): unknown {
    const field = this.fields[page]!;
    const section = this.sections.find(({ fields }) => fields.includes(field))!;
    return this.#section({ ...section, fields: [field] });
  }

  #section({ id, fields }: Section): TemplateResult {
    const { say, headingLevel } = this;
    return html`${
      id
        ? html`<h3 aria-level=${headingLevel + 1}>${say(id)}</h3>
          <p class="intro">${say(`${id}.intro`)}</p>`
        : nothing
    }${fields.map((field) => this.field(field))}`;
  }

  /** One listener for all controls: a thousand questions cost no more than one. */
  #take = ({ target }: Event): void => {
    const control = target as Control;
    if (control.name) this.answer(control.name, this.changedBy(control.name, this.read(control)));
  };

  #clear = ({ target }: Event): void => {
    const name = (target as HTMLElement).dataset['clear'];
    if (!name) return;
    this.session.revision++;
    this.answer(name, this.changedBy(name, undefined));
    this.attention.focus(`[data-field="${CSS.escape(name)}"] input`);
  };

  /** A person left a control. */
  settled = (_: Event): void => {};
}
