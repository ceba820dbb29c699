// Somebody who works a page by what can be seen on it, with one kind of hand.
import { all, find, until } from './deep.js';

/** A way to work controls: mouse, keyboard or touch. */
export interface Hand {
  name: string;
  /** Works a button, an option or a summary. */
  press(target: HTMLElement): Promise<void>;
  /** Adds text at the end of a box. */
  write(target: HTMLElement, text: string): Promise<void>;
  /** Drags one thing onto another; keys cannot. */
  drag?(target: HTMLElement, onto: HTMLElement): Promise<void>;
}

type Name = string | RegExp;
/** What holds controls and has a name: where to look. All of the page when absent. */
type Within = Name | undefined;
const places = ['region', 'group', 'dialog'];

/** Waits for something that holds controls and has this name. */
export const findPlace = (root: Node, name: Name): Promise<HTMLElement> =>
  until(() => places.flatMap((role) => all(root, role, name))[0], `a place “${String(name)}”`);

export class Person {
  constructor(
    readonly root: Node,
    readonly hand: Hand,
  ) {}

  async #place(within: Within): Promise<Node> {
    return within === undefined ? this.root : findPlace(this.root, within);
  }

  async press(button: Name, within?: Within): Promise<void> {
    await this.hand.press(await find(await this.#place(within), 'button', button));
  }

  /** Chooses one of the answers to a question. */
  async choose(question: Name, option: Name, within?: Within): Promise<void> {
    const group = await find(await this.#place(within), 'group', question);
    await this.hand.press(await find(group, 'radio', option));
  }

  async tick(box: Name, within?: Within): Promise<void> {
    await this.hand.press(await find(await this.#place(within), 'checkbox', box));
  }

  async write(label: Name, text: string, within?: Within): Promise<void> {
    await this.hand.write(await find(await this.#place(within), 'textbox', label), text);
  }
}
