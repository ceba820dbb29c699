import type { Field, SimpleField } from '../../../src/instrument/field.js';
import type { In } from '../session.js';
import type { FormWidget } from './form-widget.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

interface Place {
  field: string;
  within?: In;
}

/** A control's name back to the question it belongs to. */
function placeOf(name: string): Place {
  const [group, entry, field] = name.split('/');
  return field === undefined ? { field: name } : { field, within: { group: group!, entry: entry! } };
}

function simpleField(fields: readonly Field[], id: string): SimpleField | undefined {
  for (const field of fields) {
    if ('fields' in field) {
      const inside = simpleField(field.fields, id);
      if (inside) return inside;
    } else if (field.id === id && field.type !== 'sorter') return field;
  }
  return undefined;
}

/** Whole numbers only; anything else is said in words beside the box and kept there. */
function numberOf(
  widget: FormWidget,
  field: Extract<SimpleField, { type: 'number' }>,
  box: Control,
): number | undefined {
  const { min = 0, max = Infinity } = field;
  const value = Number(box.value);
  const right = box.value.trim() !== '' && Number.isInteger(value) && value >= min && value <= max;
  const wrong = box.value.trim() !== '' && !right;
  const error = widget.renderRoot.querySelector(`[id="${CSS.escape(box.id)}-error"]`);
  box.setAttribute('aria-invalid', String(wrong));
  if (error)
    error.textContent = wrong
      ? widget.t(Number.isFinite(max) ? 'error-number-range' : 'error-number', { min, max })
      : '';
  return right ? value : undefined;
}

function several(widget: FormWidget, place: Place, box: HTMLInputElement): string[] {
  const before = (widget.session.value(place.field, place.within) as string[] | undefined) ?? [];
  return box.checked ? [...before, box.value] : before.filter((one) => one !== box.value);
}

function valueOf(
  widget: FormWidget,
  field: SimpleField,
  place: Place,
  box: Control,
): string | number | boolean | string[] | undefined {
  switch (field.type) {
    case 'tick':
      return (box as HTMLInputElement).checked || undefined;
    case 'number':
      return numberOf(widget, field, box);
    case 'choice':
      return field.many ? several(widget, place, box as HTMLInputElement) : box.value;
    default:
      return box.value;
  }
}

function answered(widget: FormWidget, box: Control): void {
  const place = placeOf(box.name);
  const note = place.field.endsWith('.note');
  const field = note ? undefined : simpleField(widget.fields, place.field);
  if (note) widget.answer(place.field, box.value, place.within);
  else if (field) widget.answer(place.field, valueOf(widget, field, place, box), place.within);
}

function cleared(widget: FormWidget, name: string): void {
  const { field, within } = placeOf(name);
  widget.answer(field, undefined, within);
  widget.session.revision++;
  widget.focusing.next(`[data-field="${CSS.escape(name)}"] input`);
}

/** One listener for all controls of a form: a thousand questions cost no more than one. */
export function take(widget: FormWidget, event: Event): void {
  const target = event.target as HTMLElement;
  const name = (target as HTMLElement & { dataset: DOMStringMap }).dataset['clear'];
  if (event.type === 'click') return name ? cleared(widget, name) : undefined;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || !target.name) return;
  if (event.type === 'input') return answered(widget, target);
  // Titles and cards made from a text follow when the person leaves the box, not at every letter.
  if (target.name.includes('/')) {
    widget.session.revision++;
    widget.requestUpdate();
  }
}
