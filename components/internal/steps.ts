import { CompleteEvent, DeliveredEvent, StepEvent } from './events.js';
import { download } from './download.js';
import type { Action } from './history.js';
import type { State } from './session.js';
import type { Result } from '../../src/result/result.js';
import type { Widget } from './widget.js';

const pageOf = (state: State): number => ('page' in state ? state.page : 0);

/** Goes to a step, and puts focus on its heading. */
export function go(widget: Widget, state: State): void {
  widget.session.go(state);
  widget.attention.focus('[data-page]', '[data-focus]');
  widget.dispatchEvent(new StepEvent(state.step, pageOf(state)));
}

/** Goes to a page of questions, or past the last one to the review. */
export function toPage(widget: Widget, page: number): void {
  widget.pages?.mark(widget, pageOf(widget.session.state), page);
  show(widget, page);
}

export function show(widget: Widget, page: number): void {
  const last = widget.asked.at(-1)?.page ?? 0;
  go(widget, page > last ? { step: 'reviewing' } : { step: 'answering', page });
}

/** Back to one question, from the review or an error summary. */
export function toQuestion(widget: Widget, field: string, entry = ''): void {
  go(widget, { step: 'answering', page: widget.asked.find(({ id }) => id === field)?.page ?? 0, changing: true });
  const id = CSS.escape(field);
  const control = ':is(input, textarea, button, samen-sorter)';
  widget.attention.focus(
    `[data-field="${id}"] [data-entry="${CSS.escape(entry)}"] :is(input, textarea)`,
    `:is([data-field="${id}"], [data-card="${id}"]) ${control}`,
    `[data-field="${id}"] h3`,
  );
}

/** Finishes, unless the host asked for answers that are missing, or keeps the result back. */
export function complete(widget: Widget): void {
  const { session } = widget;
  if (widget.more.required?.showMissing(widget)) return;
  session.go({ step: 'delivering', completedAt: new Date().toISOString() });
  const result = widget.result!;
  if (!widget.dispatchEvent(new CompleteEvent(result))) return session.go({ step: 'reviewing' });
  go(widget, { step: widget.out ? 'delivering' : 'delivered', completedAt: result.completedAt! });
  if (widget.out) return void send(widget, result);
  widget.drafts.write();
  widget.dispatchEvent(new DeliveredEvent(result));
}

/** Opens the way by which the page wants results to leave, and closes the one before. */
export function openWay(widget: Widget): void {
  void widget.out?.then((out) => out?.close());
  const wanted = widget.delivery || widget.deliver;
  widget.out = wanted
    ? import('./deliver/deliver.js').then(({ open }) => open(widget)).catch(() => undefined)
    : undefined;
}

async function send(widget: Widget, result: Result): Promise<void> {
  const out = await widget.out;
  if (out) return out.send(result);
  // Not even the way could be fetched: the answers are on this device, and the page is told.
  widget.drafts.write();
  return widget.troubles.tell('not-sent');
}

/** Empties everything, on this device too; undo brings it back while the page is open. */
export function erase(widget: Widget): void {
  const { id } = widget.session;
  void widget.out?.then((out) => out?.forget(id));
  widget.session.erase();
  widget.drafts.write();
  widget.attention.say(widget.t('erased'));
  widget.attention.focus('[data-undo]');
  widget.changed('');
}

/** Takes back the last action, and says which. */
export function undo(widget: Widget): void {
  const { last } = widget.session.history;
  if (!last || widget.readonly) return;
  widget.session.undo();
  tell(widget, 'undone', last, '[data-undo]', '[data-redo]');
}

/** Does again what was taken back last, and says what. */
export function redo(widget: Widget): void {
  const { next } = widget.session.history;
  if (!next || widget.readonly) return;
  widget.session.redo();
  tell(widget, 'redone', next, '[data-redo]', '[data-undo]');
}

function tell(widget: Widget, key: 'undone' | 'redone', { name }: Action, ...focus: string[]): void {
  const { t, attention } = widget;
  attention.say(t(key, { what: name(t) }));
  attention.focus(...focus, '[data-focus]');
  widget.changed('');
}

/** Boxes in which the browser itself undoes what was typed. */
const typing = 'textarea, input:not([type=radio], [type=checkbox])';

/** Ctrl or Cmd with Z undoes, with Shift and Z or with Y it does again. */
export function shortcut(widget: Widget, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  const wanted = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
  if (!wanted || !(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
  if ((event.composedPath()[0] as Element).matches(typing) || widget.session.state.step !== 'answering') return;
  event.preventDefault();
  wanted(widget);
}

export function keepCopy({ result }: Widget): void {
  if (result) download(`${result.instrument.id}.json`, result);
}
