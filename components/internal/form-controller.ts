import type { Widget } from './widget.js';
import type { ReactiveController } from 'lit';

/**
 * Makes an element a form control. Its value is put together when a form asks for it, not at every answer: with a
 * thousand questions that keeps JSON off the path of one tap.
 */
export class FormController implements ReactiveController {
  #internals: ElementInternals;
  #form: HTMLFormElement | null = null;

  constructor(private readonly host: Widget) {
    host.addController(this);
    this.#internals = host.attachInternals();
    host.addEventListener('invalid', this.#refuse);
  }

  hostConnected(): void {
    this.follow(this.#internals.form);
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  /** Call from `formAssociatedCallback`. */
  follow(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#give);
    this.#form = form;
    form?.addEventListener('formdata', this.#give);
  }

  #give = ({ formData }: FormDataEvent): void => {
    const { name, value } = this.host;
    if (name && value && !this.host.matches(':disabled')) formData.set(name, value);
  };

  /** A form asked whether it may be sent: our own summary says what is missing, not the browser's bubble. */
  #refuse = (event: Event): void => {
    event.preventDefault();
    this.host.more.required?.showMissing(this.host);
  };

  hostUpdated(): void {
    this.host.more.required?.validate(this.host, this.#internals);
  }
}
