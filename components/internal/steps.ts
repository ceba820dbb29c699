import { CompleteEvent, DeliveredEvent, StepEvent } from './events.js';
import { download } from './download.js';
import type { State } from './session.js';
import type { Widget } from './widget.js';

const pageOf = (state: State): number => ('page' in state ? state.page : 0);

/** Goes to a step, puts focus on its heading, and leaves a mark for the browser's Back button. */
export function go(widget: Widget, state: State, mark = true): void {
  const { session } = widget;
  const from = session.state;
  session.go(state);
  const paged = widget.pace === 'page' && from.step === 'answering';
  if (mark && paged) widget.pages.push(pageOf(from), state.step === 'answering' ? state.page : widget.pageCount);
  widget.focusing.next('[data-focus]');
  widget.dispatchEvent(new StepEvent(state.step, pageOf(state)));
}

export function toPage(widget: Widget, page: number): void {
  if (page >= widget.pageCount) go(widget, { step: 'reviewing' });
  else go(widget, { step: 'answering', page: Math.max(0, page) });
}

/** Back to one question, from the review or an error summary. */
export function toQuestion(widget: Widget, field: string, page: number): void {
  go(widget, { step: 'answering', page });
  widget.focusing.next(`[data-field="${CSS.escape(field)}"] :is(input, textarea, button, select)`);
}

/** Finishes, unless the host asked for answers that are missing, or keeps the result back. */
export function complete(widget: Widget): void {
  const { session } = widget;
  const missing = widget.required ? widget.unanswered : [];
  widget.form.invalid();
  if (missing.length) {
    session.go({ step: 'reviewing', missing });
    widget.focusing.next('.summary');
    widget.form.invalid(widget.t('error-title'), widget.renderRoot.querySelector<HTMLElement>('.base') ?? undefined);
    return;
  }
  session.complete();
  const result = widget.result!;
  if (!widget.dispatchEvent(new CompleteEvent(result))) return session.go({ step: 'reviewing' });
  go(widget, { step: 'delivered', completedAt: result.completedAt! });
  widget.drafts.write();
  widget.dispatchEvent(new DeliveredEvent(result));
}

/** Empties everything, on this device too; undo brings it back while the page is open. */
export function erase(widget: Widget): void {
  widget.session.erase();
  widget.drafts.write();
  widget.announcer.say(widget.t('erased'));
  widget.focusing.next('[data-undo]');
  widget.changed('');
}

/** Undo or redo, said in words. */
export function undo(widget: Widget): void {
  const { history } = widget.session;
  const what = history.last && widget.t(...history.last.name);
  if (!what) return;
  widget.session.undo();
  widget.announcer.say(widget.t('undone', { what }));
  widget.focusing.next(history.last ? '[data-undo]' : '[data-focus]');
  widget.changed('');
}

export function keepCopy(widget: Widget): void {
  const { result } = widget;
  if (result) download(`${result.instrument.id}.json`, result);
}
