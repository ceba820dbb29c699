// What the tests in Node put into a page, to find their way on it. They bring the hands.
import { audit } from '../tools/audit.js';
import { all, find } from '../tools/deep.js';
import { middle } from '../tools/pointer.js';
import { reach, statesOf } from './access/states.js';
import { assessment } from './assessment/case.js';
import { journey as tuckman } from './assessment/journey.js';
import { checklist } from './checklist/case.js';
import { journey as flow } from './checklist/journey.js';
import { interview } from './interview/case.js';
import { journey as offer } from './interview/offer.js';
import { states as interviewStates } from './interview/states.js';
import { journey as wishes } from './interview/wishes.js';
import { comparable, place, walk } from './journey.js';
import { states as results } from './result/states.js';
import { board, list } from './sorter/case.js';
import { journey as sorter } from './sorter/journey.js';
import { states as boardStates } from './sorter/states.js';
import { clear } from './stage.js';
import type { Hand } from '../tools/person.js';
import type { Lang } from './words.js';

declare global {
  interface Window {
    /** The test's hands: a finger at a place of the window, and a keyboard. */
    tap(x: number, y: number): Promise<void>;
    finger(what: 'start' | 'move' | 'end', x: number, y: number): Promise<void>;
    type(text: string): Promise<void>;
    samenTest: typeof api;
  }
}

const settled = (): Promise<unknown> => new Promise((done) => setTimeout(done, 60));

/** A finger drags by the handle: it goes where the zone is once both are on the screen. */
async function swipe(from: Element, onto: Element): Promise<void> {
  const handle = from.closest('li')!.querySelector('[data-handle]')!;
  const [x, y] = await middle(handle);
  await window.finger('start', x, y);
  await window.finger('move', x + 8, y + 8);
  await settled();
  onto.scrollIntoView({ block: 'center', behavior: 'instant' });
  await settled();
  const { left, top, width, height } = onto.getBoundingClientRect();
  await window.finger('move', left + width / 2, top + height / 2);
  await settled();
  await window.finger('end', 0, 0);
  await settled();
}

const touch: Hand = {
  name: 'touch',
  press: async (target) => window.tap(...(await middle(target))),
  async write(target, text) {
    if (target.matches('[type=date]')) target.focus();
    else await window.tap(...(await middle(target)));
    const box = target as HTMLTextAreaElement;
    if (box.type !== 'date') box.setSelectionRange(box.value.length, box.value.length);
    await window.type(text);
  },
  drag: swipe,
};

const journeys = {
  flow,
  tuckman,
  wishes,
  'typology in the list': sorter('list'),
  'typology on the board': sorter('tap'),
  'typology by dragging': sorter('drag'),
  'offer in the list': offer('list'),
  'offer on the board': offer('tap'),
};

const subjects = {
  checklist: { subject: checklist, states: statesOf(checklist) },
  assessment: { subject: assessment, states: statesOf(assessment) },
  'sorter, list': { subject: list, states: statesOf(list) },
  'sorter, board': { subject: board, states: boardStates },
  interview: { subject: interview, states: [...statesOf(interview), ...interviewStates] },
};

const api = {
  journeys: Object.keys(journeys) as (keyof typeof journeys)[],
  subjects: Object.keys(subjects) as (keyof typeof subjects)[],

  /** Walks a journey by touch; what came of it and what should have. */
  async walk(name: keyof typeof journeys, lang: Lang, pace: 'page' | 'scroll') {
    const journey = journeys[name];
    const widget = await place(journey, { lang, pace });
    const result = await walk(journey, { hand: touch, lang, pace }, widget);
    return { came: comparable(result), wanted: { answers: journey.answers, scores: journey.scores } };
  },

  /** What axe finds in each state of an element. */
  async audit(name: keyof typeof subjects) {
    const found: string[] = [];
    for (const state of subjects[name].states) {
      await reach(subjects[name].subject, state);
      found.push(...(await audit()).map((one) => `${state.name}: ${one}`));
      clear();
    }
    return found;
  },

  /** What axe finds in each state of a result. */
  async auditResults() {
    const found: string[] = [];
    for (const [name, open] of Object.entries(results)) {
      await open();
      found.push(...(await audit()).map((one) => `${name}: ${one}`));
      clear();
    }
    return found;
  },

  /** Brings an element into one of its states. */
  async reach(name: keyof typeof subjects, state: string) {
    const { subject, states } = subjects[name];
    await reach(
      subject,
      states.find((one) => one.name === state)!,
    );
  },

  /** The box of a control in the window, and what to do with it. */
  async boxOf(role: string, name: string) {
    const control = await find(document.body, role, name);
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = (control.closest('label') ?? control).getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  },
  async press(role: string, name: string) {
    (await find(document.body, role, name)).click();
  },
  count: (role: string, name: string) => all(document.body, role, name).length,
};

window.samenTest = api;
