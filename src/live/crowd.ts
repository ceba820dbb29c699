import type { Person } from './people.js';

/** At most this many people per first character of a slot, of which there are 64: 32,768 in a room. */
export const mostPeople = 512;
/** At most this many characters of answers per first character: far above what people type, and below what a page can hold. */
export const mostText = 4 * 1024 * 1024;

interface Part {
  slots: Set<string>;
  /** Characters of what they sent. */
  size: number;
  /** Not yet stored; not yet told in a receipt. */
  unsaved: boolean;
  untold: boolean;
}

const emptyPart = (): Part => ({ slots: new Set(), size: 0, unsaved: false, untold: false });

const idsOf = (person: Person | undefined): string[] => [...(person?.results.values() ?? [])].map(({ id }) => id);

/** Who is in a room, in parts by the first character of their slots, in which they are stored and told. */
export class Crowd {
  readonly people = new Map<string, Person>();
  readonly parts = new Map<string, Part>();
  /** Whose result an id is: somebody else cannot take it. */
  readonly #ids = new Map<string, string>();
  readonly #sizes = new Map<string, number>();

  get(slot: string): Person | undefined {
    return this.people.get(slot);
  }

  /** Adds somebody, or takes what they have now instead of what they had; or says why not. */
  add(slot: string, person: Person): 'full' | 'id' | undefined {
    const part = this.parts.get(slot[0]!) ?? emptyPart();
    const grows = JSON.stringify(person.content).length - (this.#sizes.get(slot) ?? 0);
    if (part.size + grows > mostText || (part.slots.size >= mostPeople && !part.slots.has(slot))) return 'full';
    const ids = idsOf(person);
    if (new Set(ids).size < ids.length || ids.some((id) => (this.#ids.get(id) ?? slot) !== slot)) return 'id';
    for (const id of idsOf(this.get(slot))) this.#ids.delete(id);
    for (const id of ids) this.#ids.set(id, slot);
    this.#sizes.set(slot, (this.#sizes.get(slot) ?? 0) + grows);
    this.people.set(slot, person);
    this.parts.set(slot[0]!, part);
    part.slots.add(slot);
    part.size += grows;
    part.unsaved = part.untold = true;
    return undefined;
  }

  /** The rev of each slot of a part. */
  revs(part: string): Map<string, number> {
    return new Map([...(this.parts.get(part)?.slots ?? [])].map((slot) => [slot, this.people.get(slot)!.rev]));
  }
}
