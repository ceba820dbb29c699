// An interview on the page, and its entries.
import { all, nameOf } from '../../tools/deep.js';
import { mouse } from '../../tools/hands.js';
import { Listener } from '../../tools/status.js';
import { sceneOf, show, type Scene, type Widget } from '../stage.js';
import { marked } from './offer.js';
import { journey as offer } from './offer.js';
import { journey as wishes } from './wishes.js';
import { findPlace, type Hand } from '../../tools/person.js';

type Entry = { id: string } & Record<string, unknown>;

export interface Desk extends Scene {
  widget: Widget;
  listener: Listener;
  /** All that is answered, also what is not in the result. */
  answers(): { activities?: Entry[]; conversations?: Entry[]; typology?: { placements: Record<string, string[]> } };
  /** Titles of the entries of a group, in order. */
  titles(group: string): Promise<string[]>;
}

async function open(subject: typeof wishes, hand: Hand): Promise<Desk> {
  const widget = await show({ ...subject, attributes: {} });
  const scene = sceneOf(subject, widget, hand);
  return {
    ...scene,
    widget,
    listener: new Listener(widget),
    answers: () => (widget as Widget & { answers: ReturnType<Desk['answers']> }).answers,
    titles: async (group) =>
      all(await findPlace(widget, marked(scene.say(group))), 'heading')
        .slice(1)
        .map(nameOf),
  };
}

export const openOffer = (hand: Hand = mouse): Promise<Desk> => open(offer('tap'), hand);
export const openWishes = (hand: Hand = mouse): Promise<Desk> => open(wishes, hand);

/** Adds activities with these names. */
export async function addNamed({ person, say }: Desk, ...names: string[]): Promise<void> {
  for (const name of names) {
    await person.press(say('activities.add'));
    await person.write(marked(say('what')), name, new RegExp(`^${say('activities.one')} \\d+$`));
  }
}
