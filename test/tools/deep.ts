// Finding things on a page as a person does: by role and name, through shadow roots.

/** Every element below `root`, in the order it is shown: through shadow roots and slots. */
export function* walk(root: Node): Generator<HTMLElement> {
  for (const child of childrenOf(root)) {
    yield child as HTMLElement;
    yield* walk(child);
  }
}

function childrenOf(node: Node): Iterable<Element> {
  if (node instanceof HTMLSlotElement && node.assignedElements().length) return node.assignedElements();
  const { shadowRoot } = node as Element;
  return (shadowRoot ?? (node as ParentNode)).children;
}

/** What a native element is, as far as these elements use it (HTML-AAM). */
const NATIVE: Record<string, string> = {
  button: 'button, summary',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  textbox: 'textarea, input:not([type]), input[type=text], input[type=date]',
  group: 'fieldset',
  region: 'section[aria-labelledby], section[aria-label]',
  dialog: 'dialog',
  heading: 'h1, h2, h3, h4, h5, h6',
  listitem: 'li',
  table: 'table',
};

const isA = (element: Element, role: string): boolean =>
  element.hasAttribute('role')
    ? element.getAttribute('role') === role
    : role in NATIVE && element.matches(NATIVE[role]!);

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The accessible name, as far as these elements use the rules (accname 1.2). */
export function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const { labels } = element as HTMLInputElement;
  return (
    tidy(ids.map((id) => (element.getRootNode() as Document).getElementById(id)?.textContent).join(' ')) ||
    tidy(element.getAttribute('aria-label')) ||
    tidy([...(labels ?? [])].map((label) => label.textContent).join(' ')) ||
    tidy((element.matches('fieldset') ? element.querySelector('legend') : element)?.textContent)
  );
}

/** Whether a person can see it: rendered, and not hidden. */
export const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Everything on the page with a role, and a name if one is given. */
export const all = (root: Node, role: string, name?: string | RegExp): HTMLElement[] =>
  [...walk(root)].filter((one) => isA(one, role) && seen(one) && (name === undefined || fits(nameOf(one), name)));

const fits = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

/** The element that has focus, in whichever shadow root it is. */
export function active(): HTMLElement | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement | null;
}

/** What stands on top at a point of the screen, in whichever shadow root it is. */
export function topAt(x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null | undefined = at?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === at) return at;
    at = inner;
  }
}

const patience = 3000; // milliseconds; well within the time a test may take

/** Waits until `look` finds something. */
export async function until<T>(look: () => T | undefined | null | false, what: string): Promise<T> {
  for (const start = performance.now(); performance.now() - start < patience;) {
    const found = look();
    if (found !== undefined && found !== null && found !== false) return found;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error(`Not there: ${what}`);
}

/** Waits for the first thing with this role and name. */
export const find = (root: Node, role: string, name: string | RegExp): Promise<HTMLElement> =>
  until(() => all(root, role, name)[0], `${role} “${String(name)}”`);
