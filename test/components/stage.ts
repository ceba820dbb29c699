// Puts elements on a page and takes them away, and tells a person what is written on it.
import { find } from '../tools/deep.js';
import { Person, type Hand } from '../tools/person.js';
import { words, type Lang, type Words } from './words.js';
import type { Result } from '../../src/index.js';

/** An element of the library, as a page knows it. */
export type Widget = HTMLElement & { result: Result | undefined; value: string; readonly: boolean; required: boolean };

/** An element with an instrument. */
export interface Subject {
  tag: string;
  instrument: string;
  texts: Record<Lang, Record<string, string>>;
  attributes?: Record<string, string>;
}

/** What somebody before a page has at hand. */
export interface Scene {
  person: Person;
  hand: Hand;
  word: Words;
  /** A text of the instrument, in the language shown. */
  say(id: string): string;
}

/** Speaks the language of the whole page. */
export function speak(lang: Lang): void {
  document.documentElement.lang = lang;
}

/** Makes an element that keeps nothing, so that no test sees the answers of another. */
export function make({ tag, instrument, attributes }: Subject, more: Record<string, string> = {}): Widget {
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({ instrument, keep: 'none', ...attributes, ...more }))
    widget.setAttribute(name, value);
  return widget;
}

/** Puts an element on the page, and waits until its title is there. */
export async function show(
  subject: Subject,
  more: Record<string, string> = {},
  { lang = 'nl', into = document.body }: { lang?: Lang; into?: ParentNode } = {},
): Promise<Widget> {
  speak(lang);
  const widget = make(subject, more);
  into.append(widget);
  await find(widget, 'heading', subject.texts[lang]['title']!);
  return widget;
}

export const sceneOf = (subject: Subject, root: Node, hand: Hand, lang: Lang = 'nl'): Scene => ({
  person: new Person(root, hand),
  hand,
  word: words[lang],
  say: (id) => subject.texts[lang][id]!,
});

/** Makes the page itself light or dark, as a page that says so; without a scheme it is what the browser makes of it. */
export function paint(scheme: 'light' | 'dark' | ''): void {
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  style.background = scheme && 'Canvas';
  style.color = scheme && 'CanvasText';
}

/** Takes everything off the page that a test put on it. */
export function clear(): void {
  document.body.replaceChildren();
  paint('');
}
