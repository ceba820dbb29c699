import { sections } from '../instrument/sections.js';
import type { Field, SetField, SimpleField } from '../instrument/field.js';
import type { Instrument } from '../instrument/schema.js';

/** Where the answer to a question of a form is kept. */
export interface Slot {
  field: Field;
  /** The group whose entries hold it. */
  group?: string;
  /** What it is asked under. */
  set?: SetField;
}

function slotsOf(field: Field): Slot[] {
  const inside = (fields: SimpleField[], more: Omit<Slot, 'field'>) => fields.map((one) => ({ field: one, ...more }));
  switch (field.type) {
    case 'set':
      return [{ field }, ...inside(field.fields, { set: field })];
    case 'group':
      return [{ field }, ...inside(field.fields, { group: field.id })];
    case 'each':
      return inside(field.fields, { group: field.of });
    default:
      return [{ field }];
  }
}

const known = new WeakMap<Instrument, ReadonlyMap<string, Slot>>();

/** Every question of a form by its id; none for a sorter, whose questions are its cards. */
export function slots(instrument: Instrument): ReadonlyMap<string, Slot> {
  const made = known.get(instrument);
  if (made) return made;
  const all = instrument.kind === 'sorter' ? [] : sections(instrument).flatMap(({ fields }) => fields.flatMap(slotsOf));
  const found = new Map(all.map((slot) => [slot.field.id, slot]));
  known.set(instrument, found);
  return found;
}
