import type { Answers } from '../../src/instrument/answers.js';
import type { Translate } from '../../src/locale/resolve.js';

/** A change with a name that can be taken back, whatever was typed elsewhere since. */
export interface Action {
  /** Names it; put in words when shown, so that a language switch changes it too. */
  name(t: Translate): string;
  /** Actions of the same thing that follow each other are taken back as one: arrow keys pass through radios. */
  of?: string | undefined;
  apply(answers: Answers): Answers;
  revert(answers: Answers): Answers;
}

/** What was done and undone. Actions revert what they did themselves, so typing in between is never lost. */
export class History {
  #done: Action[] = [];
  #undone: Action[] = [];
  /** Nothing was undone or redone since the last action: only then may the next be of one intention with it. */
  #going = false;

  do(action: Action, answers: Answers): Answers {
    const { last } = this;
    const step = this.#going && action.of !== undefined && last?.of === action.of;
    if (step) this.#done.pop();
    this.#done.push(step ? { ...action, revert: (now) => last.revert(now) } : action);
    this.#undone = [];
    this.#going = true;
    return action.apply(answers);
  }

  undo(answers: Answers): Answers {
    const action = this.#done.pop();
    if (!action) return answers;
    this.#going = false;
    this.#undone.push(action);
    return action.revert(answers);
  }

  redo(answers: Answers): Answers {
    const action = this.#undone.pop();
    if (!action) return answers;
    this.#going = false;
    this.#done.push(action);
    return action.apply(answers);
  }

  /** What undo would take back. */
  get last(): Action | undefined {
    return this.#done.at(-1);
  }

  /** What redo would do again. */
  get next(): Action | undefined {
    return this.#undone.at(-1);
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}
