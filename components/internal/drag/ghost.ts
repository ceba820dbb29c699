/**
 * What follows the pointer: a copy of the item in the top layer, where no ancestor's overflow or transform reaches it.
 * The item itself stays where it is, so that it can be rendered anew, moved or removed meanwhile.
 */
export class Ghost {
  readonly #node: HTMLElement;
  readonly #left: number;
  readonly #top: number;

  constructor(item: HTMLElement, root: ParentNode & Node) {
    const { left, top, width } = item.getBoundingClientRect();
    [this.#left, this.#top] = [left, top];
    const node = (this.#node = item.cloneNode(true) as HTMLElement);
    node.classList.add('ghost');
    node.inert = true;
    node.ariaHidden = 'true';
    node.popover = 'manual';
    node.style.inlineSize = `${width}px`;
    for (const name of ['data-card', 'data-move']) node.removeAttribute(name);
    root.append(node);
    // Without it the copy is drawn all the same, though not above everything.
    node.showPopover?.();
    this.move(0, 0);
  }

  /** @param x,y how far the pointer went since the start, in pixels. */
  move(x: number, y: number): void {
    this.#node.style.transform = `translate(${this.#left + x}px, ${this.#top + y}px)`;
  }

  /** Takes it away; where it was. */
  drop(): DOMRect {
    const at = this.#node.getBoundingClientRect();
    this.#node.remove();
    return at;
  }
}

const duration = 180; // milliseconds: long enough to be followed, too short to wait for

/** Lets something glide from where it was seen last to where it is now (FLIP), unless the person wants no motion. */
export function glide(node: HTMLElement, from: DOMRect): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const { left, top } = node.getBoundingClientRect();
  const start = `translate(${from.left - left}px, ${from.top - top}px)`;
  // What it passes on its way is pressed rather than it.
  node.style.pointerEvents = 'none';
  const way = node.animate([{ transform: start }, { transform: 'none' }], { duration, easing: 'ease-out' });
  const there = () => node.style.removeProperty('pointer-events');
  void way.finished.then(there, there);
}
