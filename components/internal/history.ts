import type { Answers } from '../../src/instrument/answers.js';
import type { Key } from '../../src/locale/resolve.js';

/** A change with a name that can be taken back, whatever was typed elsewhere since. */
export interface Action {
  /** Which text names it, and the values in it: put in words when shown, so that a language switch changes it too. */
  name: [key: Key, values?: Record<string, string>];
  /** Actions of the same thing that follow each other are taken back as one: arrow keys pass through radios. */
  of?: string | undefined;
  apply(answers: Answers): Answers;
  revert(answers: Answers): Answers;
}

/** What was done. Actions revert what they did themselves, so typing in between is never lost. */
export class History {
  #done: Action[] = [];

  do(action: Action, answers: Answers): Answers {
    const { last } = this;
    const step = action.of !== undefined && last?.of === action.of;
    if (step) this.#done.pop();
    this.#done.push(step ? { ...action, revert: (now) => last.revert(now) } : action);
    return action.apply(answers);
  }

  undo(answers: Answers): Answers {
    return this.#done.pop()?.revert(answers) ?? answers;
  }

  get last(): Action | undefined {
    return this.#done.at(-1);
  }

  clear(): void {
    this.#done = [];
  }
}
