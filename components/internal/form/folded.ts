import type { Widget } from '../widget.js';

const known = new WeakMap<Widget, Map<string, boolean>>();

function of(widget: Widget): Map<string, boolean> {
  const states = known.get(widget) ?? new Map<string, boolean>();
  known.set(widget, states);
  return states;
}

/**
 * Whether an entry is open. One that is seen for the first time is open when it is the last: a new one, or the one a
 * person was at. From then on only the person closes it.
 */
export function isOpen(widget: Widget, id: string, last: boolean): boolean {
  const states = of(widget);
  if (!states.has(id)) states.set(id, last);
  return states.get(id)!;
}

/** Remembers what a person opened or closed, for when the questions are shown again. */
export const remember =
  (widget: Widget, id: string) =>
  ({ target }: Event): void =>
    void of(widget).set(id, (target as HTMLDetailsElement).open);
