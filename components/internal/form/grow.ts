import type { FormWidget } from './form-widget.js';

const growing = new WeakSet<FormWidget>();

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
  if (growing.has(widget)) return;
  growing.add(widget);
  const all = () => widget.renderRoot.querySelectorAll('textarea').forEach(fit);
  widget.addController({ hostUpdated: all });
  // Another width, or an entry that is opened: both change the size of the element.
  // In the next frame, as what is resized while that is told would be told of again.
  new ResizeObserver(() => requestAnimationFrame(all)).observe(widget);
}
