import { kindOf } from '../../src/presets/kinds.js';
import { elements } from './elements.js';

/** An own property: `constructor` names nothing. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Places that an element was put in, or is on its way to. */
const taken = new WeakSet<Element>();

/** What a place asks for: a preset's id, or an element's name without `samen-`; undefined for what is no place. */
function askedAt({ dataset }: HTMLElement): string | undefined {
  return dataset['samen'] ?? ('samenResult' in dataset ? 'result' : 'samenBoard' in dataset ? 'board' : undefined);
}

/** What went wrong is said in place, by code that a page without mistakes never loads. */
const say = (place: Element, code: 'unknown-preset' | 'unreachable', name: string): Promise<unknown> =>
  import('./trouble.js').then(({ tell }) => tell(place, code, name)).catch(() => console.warn(`samen: ${code}`, place));

/** Registers an element; whether it could be. */
async function load(place: Element, name: string): Promise<boolean> {
  const found = own(elements, name);
  if (!found) await say(place, 'unknown-preset', name);
  else
    try {
      await found();
      return true;
    } catch {
      await say(place, 'unreachable', name);
    }
  return false;
}

/** Makes the element of a place: `data-pace` is its `pace`, for whatever attributes the element itself knows. */
function elementOf(place: HTMLElement, name: string): HTMLElement {
  const element = document.createElement(`samen-${name}`);
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  for (const attribute of ['lang', ...observedAttributes]) {
    const value = place.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  return element;
}

/** Puts an element in its place. What stood there is the element's fallback, and stays as it is when nothing comes. */
async function fill(place: HTMLElement, asked: string): Promise<void> {
  const kind = own(kindOf, asked);
  const name = kind ?? asked;
  if (!(await load(place, name))) return;
  // The page may have taken it out meanwhile: put back, it is a new place.
  if (!place.isConnected) return void taken.delete(place);
  const element = elementOf(place, name);
  if (kind) element.setAttribute('instrument', asked);
  // A name for `for`, for addresses and for what is kept on the device: it is the element that they mean.
  if (place.id) element.id = place.id;
  place.removeAttribute('id');
  element.append(...place.childNodes);
  place.append(element);
}

/** Sees to one element of the page: a place to fill, or an element of ours that is not registered yet. */
export function mount(place: HTMLElement): void {
  const [, tag] = /^samen-(\w+)$/.exec(place.localName) ?? [];
  const asked = tag ?? (place.dataset && askedAt(place));
  const done = tag && (customElements.get(place.localName) || !own(elements, tag));
  if (asked === undefined || done || taken.has(place)) return;
  taken.add(place);
  void (tag ? load(place, tag) : fill(place, asked));
}
