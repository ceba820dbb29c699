import type { CSSResult } from 'lit';
import type { LocaleController } from './locale-controller.js';

/** What a page fetches only when it turns out to need it; each brings the words it says. */
const later = {
  trouble: () => import('./parts/trouble.js'),
  required: () => import('./parts/required.js'),
  keep: () => import('./records/keep.js'),
  open: () => import('./open/open.js'),
  help: () => import('./help/help.js'),
};

/** What was fetched so far. */
export type Fetched = { [Name in keyof typeof later]?: Awaited<ReturnType<(typeof later)[Name]>> };

/** Fetches it with its words, and hands it to the element. */
export async function fetchFor(
  element: Element & { more: Fetched; locale: LocaleController; requestUpdate(): void },
  name: keyof Fetched,
): Promise<void> {
  const found = await later[name]();
  await element.locale.add(found.part);
  Object.assign(element.more, { [name]: found });
  if ('styles' in found) dress(element, found.styles);
  element.requestUpdate();
}

/** Puts styles that came later in an element, once. */
export function dress({ shadowRoot }: Element, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = shadowRoot!;
  if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
}
