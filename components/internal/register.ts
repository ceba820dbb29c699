/** Registers an element. A tag that is taken, as by a second copy of the library, warns and changes nothing. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
  else if (customElements.get(tag) !== element)
    console.warn(`<${tag}> is already defined on this page; that one is used.`);
}
