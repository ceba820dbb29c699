import { show } from './steps.js';
import type { Widget } from './widget.js';

const widgets = new Set<WeakRef<Widget>>();
const keyOf = (widget: Widget): string => `samen ${widget.draftKey}`;

/** One listener for all widgets of a page, whether they still stand on it or not. */
function back({ state }: PopStateEvent): void {
  for (const reference of widgets) {
    const widget = reference.deref();
    if (!widget) widgets.delete(reference);
    const page = widget?.isConnected ? (state as Record<string, unknown> | null)?.[keyOf(widget)] : undefined;
    if (typeof page === 'number' && widget) show(widget, page);
  }
}

/**
 * Lets the browser's Back button go to the previous page of questions. An entry of ours holds the host's own state
 * too, so that a router on the same page is not disturbed.
 */
export function mark(widget: Widget, from: number, to: number): void {
  if (!widgets.size) addEventListener('popstate', back);
  if (![...widgets].some((reference) => reference.deref() === widget)) widgets.add(new WeakRef(widget));
  const state = (page: number) => ({ ...(history.state as object | null), [keyOf(widget)]: page });
  try {
    history.replaceState(state(from), '');
    history.pushState(state(to), '');
  } catch {
    // A sandboxed frame may refuse; the page's own Back button still works.
  }
}
