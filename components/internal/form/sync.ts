import type { FormAnswers } from '../../../src/instrument/answers.js';

export type Control = HTMLInputElement | HTMLTextAreaElement;
export type ValueOf = (name: string) => FormAnswers[string] | undefined;

/** Says beside a control what is wrong with what it holds, or that nothing is. */
export function explain(control: Control, wrong: string): void {
  control.setAttribute('aria-invalid', `${!!wrong}`);
  control.nextElementSibling!.textContent = wrong;
}

function show(control: Control, value: FormAnswers[string] | undefined): void {
  if (control.type === 'radio' || control.type === 'checkbox') {
    const chosen = Array.isArray(value) ? (value as unknown[]).includes(control.value) : value === control.value;
    (control as HTMLInputElement).checked = 'tick' in control.dataset ? value === true : chosen;
    return;
  }
  const text = value === undefined ? '' : `${value as string | number}`;
  if (control.value !== text) {
    control.value = text;
    if (control.hasAttribute('aria-invalid')) explain(control, '');
  }
  const notes = control.closest<HTMLDetailsElement>('.notes');
  if (notes && text) notes.open = true;
}

/** Puts the answers in native controls, after a draft, an undo or a page of other questions. */
export function sync(root: ParentNode, valueOf: ValueOf): void {
  for (const control of root.querySelectorAll<Control>('input[name], textarea[name]'))
    show(control, valueOf(control.name));
}
