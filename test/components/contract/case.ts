import { all } from '../../tools/deep.js';
import type { Scene, Subject } from '../stage.js';

/** An element, and the least a person can do with it. */
export interface Case extends Subject {
  /** One action that answers one question. */
  answer(scene: Scene): Promise<void>;
  /** The question that was answered, and what the result then says. */
  field: string;
  answers: object;
  /** The answer as a person reads it at the review. */
  shown(scene: Scene): string;
  /** Types text of one's own somewhere; undefined where there is nowhere to type. */
  type(scene: Scene, text: string): Promise<void>;
  /** Answers every question there is. */
  answerAll(scene: Scene): Promise<void>;
  /** What the element calls itself in plain wording, where it has any. */
  plainTitle?: string;
  /** How many questions there are to answer. */
  questions: number;
}

/** The first option of every question, and a number in every box: quickly, as this is not about how. */
export async function answerQuickly({ person: { root } }: Scene): Promise<void> {
  for (const group of all(root, 'group')) all(group, 'radio')[0]?.click();
  for (const box of all(root, 'checkbox')) box.click();
  for (const box of all(root, 'textbox') as HTMLInputElement[]) {
    box.value = '7';
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}
