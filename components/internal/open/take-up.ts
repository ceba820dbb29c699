import type { Answers } from '../../../src/instrument/answers.js';
import type { Result } from '../../../src/result/result.js';
import type { Widget } from '../widget.js';

/** In place of what was answered here: undo brings that back, with its own id. */
function instead({ session }: Widget, { id, startedAt, completedAt }: Result, answers: Answers): void {
  const here = { id: session.id, startedAt: session.startedAt };
  const before = session.answers;
  let after = answers;
  session.do({
    name: (t) => t('took-up'),
    apply() {
      Object.assign(session, { id, startedAt });
      return after;
    },
    revert(now) {
      after = now;
      Object.assign(session, here);
      return before;
    },
  });
  session.go(completedAt ? { step: 'reviewing' } : { step: 'answering', page: 0 });
}

/** Goes on with a result. Nothing is overwritten for good: what was answered here can be brought back. */
export function takeUp(widget: Widget, result: Result, answers: Answers): void {
  const { session } = widget;
  if (session.isEmpty) {
    const { id, startedAt, completedAt, instrument } = result;
    const draft = { format: 'samen-draft/1', id, instrument, startedAt, savedAt: startedAt } as const;
    session.restore({ ...draft, answers, ...(completedAt && { completedAt }) }, answers);
  } else instead(widget, result, answers);
  widget.restored();
}
