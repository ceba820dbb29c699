/** Set before the element was defined, a property stands in the way of the accessor with its name. */
export function takeEarly(element: object, ...names: string[]): void {
  for (const name of names) {
    const early = Object.getOwnPropertyDescriptor(element, name);
    if (early && Reflect.deleteProperty(element, name)) Reflect.set(element, name, early.value);
  }
}
