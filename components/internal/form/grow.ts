import type { FormWidget } from './form-widget.js';

/** The text and width a box was fitted to. */
const fitted = new WeakMap<HTMLTextAreaElement, string>();

function fit(box: HTMLTextAreaElement): void {
  const { clientWidth: width, value, style } = box;
  const now = `${width} ${value}`;
  // What is folded away has no width, and is fitted once it shows.
  if (!width || fitted.get(box) === now) return;
  fitted.set(box, now);
  style.height = 'auto';
  style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}

/** Makes boxes as high as their text in browsers without `field-sizing: content`. */
export function grow(widget: FormWidget): void {
  const all = () => widget.renderRoot.querySelectorAll('textarea').forEach(fit);
  widget.addController({ hostUpdated: all });
  // Another width, or an entry that is opened: both change the size of the element.
  new ResizeObserver(all).observe(widget);
}
