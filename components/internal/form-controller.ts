import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Makes an element a form control. Its value is put together when a form asks for it, not at every answer: with a
 * thousand questions that keeps JSON off the path of one tap.
 */
export class FormController implements ReactiveController {
  #internals: ElementInternals;
  #form: HTMLFormElement | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & { name: string; readonly value: string }) {
    host.addController(this);
    this.#internals = host.attachInternals();
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

  /** Tells the form that questions were left open, anchored to what holds them; nothing when all is well. */
  invalid(message = '', anchor?: HTMLElement): void {
    this.#internals.setValidity(message ? { valueMissing: true } : {}, message, anchor);
  }
}
