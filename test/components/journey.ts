// A whole journey through one instrument, told once and walked by every kind of hand.
import { all, until } from '../tools/deep.js';
import { sceneOf, show, type Scene, type Subject, type Widget } from './stage.js';
import type { Result } from '../../src/index.js';
import type { Hand } from '../tools/person.js';
import type { Lang } from './words.js';

export type { Scene };
type Step = (scene: Scene) => Promise<void>;

export interface Journey extends Subject {
  /** Tells journeys through one instrument apart. */
  manner?: string;
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

/** Puts the journey's element on the page. */
export const place = (journey: Journey, { lang, pace }: Omit<Way, 'hand'>): Promise<Widget> =>
  show(journey, { pace }, { lang });

const atReview = ({ person, word }: Scene): boolean => all(person.root, 'button', word.complete).length > 0;

/** Goes on with what the button at the end of the page is called now. */
async function onward({ person, word, hand }: Scene): Promise<void> {
  const ways = [word.continue, word.skip, word.review];
  await hand.press(
    await until(() => ways.map((name) => all(person.root, 'button', name)[0]).find(Boolean), 'a way on'),
  );
}

/** Goes on, past whatever questions are left. */
export async function untilReview(scene: Scene): Promise<void> {
  for (let pages = 40; pages && !atReview(scene); pages--) await onward(scene);
}

async function answer(journey: Journey, scene: Scene, paced: boolean): Promise<void> {
  for (const step of journey.steps) {
    await step?.(scene);
    if (paced) await onward(scene);
  }
  await untilReview(scene);
}

/** The result, once it has left. */
export const delivery = (widget: Widget): Promise<Result> =>
  new Promise((done) => {
    widget.addEventListener('samen-delivered', (event) => done((event as Event & { result: Result }).result));
  });

/** Walks the journey: answer, look over, put one thing right, finish, see the result. */
export async function walk(journey: Journey, { hand, lang, pace }: Way, widget: Widget): Promise<Result> {
  const scene = sceneOf(journey, widget, hand, lang);
  const { person, word } = scene;
  const delivered = delivery(widget);
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
