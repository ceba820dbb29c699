// A whole journey through one instrument, told once and walked by every kind of hand.
import { all, find, until } from '../tools/deep.js';
import { Person, type Hand } from '../tools/person.js';
import { words, type Lang, type Words } from './words.js';
import type { Result } from '../../src/index.js';

type Texts = Record<string, string>;

/** What somebody on a journey has at hand. */
export interface Scene {
  person: Person;
  hand: Hand;
  word: Words;
  /** A text of the instrument, in the language shown. */
  say(id: string): string;
}

type Step = (scene: Scene) => Promise<void>;

export interface Journey {
  tag: string;
  instrument: string;
  /** Tells journeys through one instrument apart. */
  manner?: string;
  attributes?: Record<string, string>;
  texts: Record<Lang, Texts>;
  /** One per question, in order; nothing for one that is skipped. */
  steps: (Step | undefined)[];
  /** What is put right at the review: the question's name there, and the new answer. */
  change: { question(scene: Scene): string | RegExp; step: Step };
  answers: object;
  scores: object;
}

export interface Way {
  hand: Hand;
  lang: Lang;
  pace: 'page' | 'scroll';
}

type Widget = HTMLElement & { result: Result | undefined };

/** Puts the element on the page, and waits until its title is there. */
export async function place(journey: Journey, { lang, pace }: Omit<Way, 'hand'>): Promise<Widget> {
  document.documentElement.lang = lang;
  const widget = document.createElement(journey.tag) as Widget;
  const attributes = { instrument: journey.instrument, keep: 'none', pace, ...journey.attributes };
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.body.append(widget);
  await find(widget, 'heading', journey.texts[lang]['title']!);
  return widget;
}

const atReview = ({ person, word }: Scene): boolean => !!all(person.root, 'heading', word.reviewTitle)[0];

/** Goes on with what the button at the end of the page is called now. */
async function onward({ person, word, hand }: Scene): Promise<void> {
  const ways = [word.continue, word.skip, word.review];
  const button = await until(() => ways.map((name) => all(person.root, 'button', name)[0]).find(Boolean), 'a way on');
  await hand.press(button);
}

async function untilReview(scene: Scene): Promise<void> {
  for (let pages = 40; pages && !atReview(scene); pages--) await onward(scene);
}

async function answer(journey: Journey, scene: Scene, paced: boolean): Promise<void> {
  for (const step of journey.steps) {
    await step?.(scene);
    if (paced) await onward(scene);
  }
  await untilReview(scene);
}

/** Walks the journey: answer, look over, put one thing right, finish, see the result. */
export async function walk(journey: Journey, way: Way, widget: Widget): Promise<Result> {
  const { hand, lang, pace } = way;
  const scene: Scene = {
    person: new Person(widget, hand),
    hand,
    word: words[lang],
    say: (id) => journey.texts[lang][id]!,
  };
  const { person, word } = scene;
  const delivered = new Promise<Result>((done) => {
    widget.addEventListener('samen-delivered', (event) => done((event as Event & { result: Result }).result));
  });
  await answer(journey, scene, pace === 'page');
  await person.press(journey.change.question(scene));
  await journey.change.step(scene);
  await untilReview(scene);
  await person.press(word.complete);
  const result = await delivered;
  await person.press(word.table);
  await until(() => all(widget, 'table')[0], 'the numbers in a table');
  return result;
}

/** Ids that a browser makes up, in the order they appear: the only thing besides times that differs between people. */
export function comparable({ answers, scores }: Result): { answers: unknown; scores: unknown } {
  let text = JSON.stringify({ answers, scores });
  const made = [...new Set([...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!))];
  for (const [n, id] of made.entries()) text = text.replaceAll(`"${id}"`, `"id-${n + 1}"`);
  return JSON.parse(text) as { answers: unknown; scores: unknown };
}
