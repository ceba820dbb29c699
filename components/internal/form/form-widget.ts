import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { sections, type FormInstrument, type Section } from '../../../src/instrument/sections.js';
import { Widget } from '../widget.js';
import { controls } from '../styles/controls.js';
import { base } from '../styles/base.js';
import { control, note } from './control.js';
import { each, group, heading } from './group.js';
import { take } from './input.js';
import { sorterField } from './sorter-field.js';
import type { SorterAnswers } from '../../../src/instrument/answers.js';
import type { Field } from '../../../src/instrument/field.js';

/** From here on questions outside the screen are not laid out until they come near. */
const many = 30;

const flat = (field: Field): Field[] => (field.type === 'set' ? field.fields : field.type === 'each' ? [] : [field]);

/** The kinds that are answered as a form: checklist, assessment, interview. */
export abstract class FormWidget extends Widget {
  static override styles = [base, controls];
  #sections: Section[] = [];
  #from: unknown;

  get sections(): Section[] {
    const { instrument } = this.session;
    if (this.#from !== instrument) this.#sections = sections(instrument as FormInstrument);
    this.#from = instrument;
    return this.#sections;
  }

  /** Every question, in order; in `pace="page"` each is a page. */
  get fields(): Field[] {
    return this.sections.flatMap((section) => section.fields);
  }

  override get pageCount(): number {
    return this.pace === 'page' ? this.fields.length : 1;
  }

  override pageOf(field: string): number {
    return this.pace === 'page'
      ? Math.max(
          0,
          this.fields.findIndex((one) => one.id === field || flat(one).some((half) => half.id === field)),
        )
      : 0;
  }

  override get questionCount(): number {
    return this.fields.flatMap(flat).length;
  }

  override get unanswered(): string[] {
    return this.fields
      .flatMap(flat)
      .filter((field) => this.#open(field))
      .map((field) => field.id);
  }

  override isBlank(page: number): boolean {
    const field = this.fields[page];
    return !field || [field, ...flat(field)].every((one) => this.#open(one));
  }

  #open({ id, type }: Field): boolean {
    const value = this.session.value(id);
    return type === 'sorter'
      ? !Object.keys((value as SorterAnswers | undefined)?.placements ?? {}).length
      : value === undefined;
  }

  override questions(page: number | undefined): unknown {
    const { session, t, say, fields } = this;
    return guard([session.revision, page, t, say], () => {
      const shown = page === undefined ? this.sections : this.#page(fields[page]);
      return html`<div
        class=${fields.length > many && page === undefined ? 'form long' : 'form'}
        @input=${(event: Event) => take(this, event)}
        @change=${(event: Event) => take(this, event)}
        @click=${(event: Event) => take(this, event)}
      >
        ${shown.map((section) => this.#section(section))}
      </div>`;
    });
  }

  #page(field: Field | undefined): Section[] {
    const section = this.sections.find((one) => one.fields.includes(field!));
    return field ? [{ ...section, fields: [field] }] : [];
  }

  #section({ id, fields }: Section): TemplateResult {
    const { say, headingLevel } = this;
    const intro = id && say(`${id}.intro`);
    return html`${id ? html`<h3 aria-level=${headingLevel + 1}>${say(id)}</h3>` : nothing}
    ${intro ? html`<p class="intro">${intro}</p>` : nothing}${fields.map((field) => this.#field(field))}`;
  }

  #field(field: Field): TemplateResult {
    switch (field.type) {
      case 'group':
        return group(this, field);
      case 'each':
        return each(this, field, this.fields);
      case 'sorter':
        return sorterField(this, field);
      case 'set':
        return html`<section class="question set" data-field=${field.id} aria-labelledby=${`${field.id}-title`}>
          ${heading(this, field, `${field.id}-title`)}${field.fields.map((one) => control(this, one))}
          ${field.note ? note(this, field.id) : nothing}
        </section>`;
      default:
        return control(this, field);
    }
  }
}
