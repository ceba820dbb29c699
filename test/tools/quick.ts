import type { Hand } from './person.js';

/** Works controls from code: for the way to what a test is about. */
export const quick: Hand = {
  name: 'code',
  async press(target) {
    target.click();
  },
  async write(target, text) {
    const box = target as HTMLInputElement;
    box.value += text;
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  },
};
