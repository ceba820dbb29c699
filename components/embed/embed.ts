import { hear } from './frames.js';
import { mount } from './mount.js';

export type { ResultEvent } from './events.js';

/** Where elements are looked for, now and later: the document, and shadow roots. */
const watched = new WeakSet<Node>();
/** What makes an element a place, or a frame one of ours, also when it is given later. */
const attributes = ['data-samen', 'data-samen-result', 'data-samen-board', 'data-samen-frame'];

const observer = new MutationObserver((records) => {
  for (const { target, addedNodes, type } of records)
    for (const node of type === 'attributes' ? [target] : addedNodes)
      if (node instanceof Element) [node, ...node.querySelectorAll('*')].forEach(look);
});

function look(element: Element): void {
  mount(element as HTMLElement);
  if (element.matches('iframe[data-samen-frame]')) hear(element as HTMLIFrameElement);
  // Our own elements see to what is in them.
  if (element.shadowRoot && !element.localName.startsWith('samen-')) see(element.shadowRoot);
}

/** Looks for places and elements in a document or shadow root, and goes on doing so for what is added. */
function see(root: Document | ShadowRoot): void {
  if (!watched.has(root)) observer.observe(root, { childList: true, subtree: true, attributeFilter: attributes });
  watched.add(root);
  root.querySelectorAll('*').forEach(look);
}

function start(): typeof see {
  see(document);
  addEventListener('load', () => see(document));
  if (parent !== window && document.documentElement.matches('[data-samen-framed]')) void import('./framed.js');
  return see;
}

const key = Symbol.for('samen.embed');
const page = globalThis as { [key]?: typeof see };

/**
 * Fills places and registers elements in an open shadow root, now and later. Those that are there when the page has loaded are
 * found anyway; call this for one that comes later. A second copy of the loader leaves all to the first.
 */
export const watch: (root: Document | ShadowRoot) => void = (page[key] ??= start());
