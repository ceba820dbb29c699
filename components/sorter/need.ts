import type { CSSResult } from 'lit';
import type { Part } from '../../src/locale/resolve.js';
import type { SamenSorter } from './sorter.js';

/** What comes with a module that only some instruments need. */
type Needed = { part?: Part; styles?: CSSResult } & object;

/** Fetches what only some instruments need, while the page loads: afterwards nothing is fetched. */
export async function need(sorter: SamenSorter, fetch: () => Promise<Needed>): Promise<void> {
  const { part, styles } = await fetch().catch((): Needed => ({}));
  if (part) await sorter.locale.add(part);
  const root = sorter.renderRoot as ShadowRoot;
  if (styles) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
  sorter.requestUpdate();
}
