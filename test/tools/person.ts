// Somebody who works a page by what can be seen on it, with one kind of hand.
import { find } from './deep.js';

/** A way to work controls: mouse, keyboard or touch. */
export interface Hand {
  name: string;
  /** Works a button, an option or a summary. */
  press(target: HTMLElement): Promise<void>;
  /** Adds text at the end of a box. */
  write(target: HTMLElement, text: string): Promise<void>;
}

export interface Person {
  press(name: string | RegExp, within?: string | RegExp): Promise<void>;
  choose(question: string, option: string, within?: string | RegExp): Promise<void>;
  tick(name: string, within?: string | RegExp): Promise<void>;
  write(label: string, text: string, within?: string | RegExp): Promise<void>;
}

/** A person before `root`. `within` names a region, a group or a dialog to look in. */
export function person(root: Node, hand: Hand): Person {
  const place = async (within: string | RegExp | undefined): Promise<Node> =>
    within === undefined ? root : find(root, 'region', within);
  return {
    press: async (name, within) => hand.press(await find(await place(within), 'button', name)),
    choose: async (question, option, within) =>
      hand.press(await find(await find(await place(within), 'group', question), 'radio', option)),
    tick: async (name, within) => hand.press(await find(await place(within), 'checkbox', name)),
    write: async (label, text, within) => hand.write(await find(await place(within), 'textbox', label), text),
  };
}
