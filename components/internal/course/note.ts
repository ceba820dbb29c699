import { part } from '../../../src/locale/parts/course.js';
import { keepCopy } from '../steps.js';
import type { Key } from '../../../src/locale/resolve.js';
import type { Widget } from '../widget.js';

/** The question a text was left out of: the last id in its place (`answers.talks.0.wish`, `answers.goal.note`). */
const questionOf = (place: string): string =>
  place
    .replace(/\.(?:note|why)$/, '')
    .split('.')
    .at(-1)!;

/** Says what a course could not do, and offers a copy. Says each thing once. */
export class Note {
  readonly #lines = new Map<string, string>();
  /** The latest word on each thing: words are fetched, and one must not overtake another. */
  readonly #latest = new Map<string, Key | undefined>();
  #shown = '';

  constructor(
    private readonly widget: Widget,
    private readonly box: HTMLElement,
  ) {}

  /** Fetches the words: what is to be said may be that nothing can be fetched any more. */
  words(): Promise<void> {
    return this.widget.locale.add(part);
  }

  /**
   * @param about what it is about: a later word on it takes the place of an earlier one; without a key it is taken away.
   * @param left the texts it is about, by their place.
   */
  async say(about: string, key: Key | undefined, left: readonly string[] = []): Promise<void> {
    const { widget } = this;
    this.#latest.set(about, key);
    if (key) {
      await this.words();
      if (this.#latest.get(about) !== key) return;
      // A statement ends with a stop of its own.
      const questions = left.map((place) => widget.say(questionOf(place)).replace(/\.$/, '')).filter(Boolean);
      this.#lines.set(about, widget.t(key, { what: [...new Set(questions)].join('; ') }));
    } else this.#lines.delete(about);
    this.#show();
  }

  #show(): void {
    const lines = [...this.#lines.values()];
    if (lines.join() === this.#shown) return;
    this.#shown = lines.join();
    const paragraphs = lines.map((line) => Object.assign(document.createElement('p'), { textContent: line }));
    // An exercise that is not shown has nothing to keep.
    const buttons = lines.length && !this.widget.hidden ? [this.#button()] : [];
    this.box.replaceChildren(...paragraphs, ...buttons);
  }

  #button(): HTMLElement {
    const button = Object.assign(document.createElement('button'), { textContent: this.widget.t('download') });
    button.addEventListener('click', () => keepCopy(this.widget));
    return button;
  }
}
