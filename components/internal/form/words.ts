import { wordsIn } from '../../../src/instrument/words.js';
import type { Control } from './sync.js';
import type { FormWidget } from './form-widget.js';

const counted = new WeakSet<FormWidget>();

/** Says after a box how many words are in it: text to look at, not a message at every key. */
export function countWords(widget: FormWidget): void {
  if (counted.has(widget)) return;
  counted.add(widget);
  widget.addController({
    hostUpdated() {
      for (const line of widget.renderRoot.querySelectorAll<HTMLElement>('[data-words]')) {
        const n = wordsIn((line.previousElementSibling as Control).value);
        const text = widget.t(n === 1 ? 'word' : 'words', { n, of: line.dataset['words']! });
        if (line.textContent !== text) line.textContent = text;
      }
    },
  });
  widget.requestUpdate();
}
