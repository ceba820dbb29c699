// A sorter on the page, and what lies on it.
import { all, find, nameOf } from '../../tools/deep.js';
import { mouse } from '../../tools/hands.js';
import { Listener } from '../../tools/status.js';
import { sceneOf, show, type Scene, type Widget } from '../stage.js';
import { board, list } from './case.js';
import type { Hand } from '../../tools/person.js';

export interface Table extends Scene {
  widget: Widget & { answers: { placements: Record<string, string[]>; cards?: { id: string; label: string }[] } };
  listener: Listener;
  placements(): Record<string, string[]>;
  /** Names of the cards in a zone, or in the pile. */
  cardsIn(zone: string | RegExp): Promise<string[]>;
}

/** Lays out the twelve cards of the typology. */
export async function lay(
  view: 'list' | 'board',
  hand: Hand = mouse,
  more: Record<string, string> = {},
): Promise<Table> {
  const subject = view === 'list' ? list : board;
  const widget = (await show(subject, more)) as Table['widget'];
  return {
    ...sceneOf(subject, widget, hand),
    widget,
    listener: new Listener(widget),
    placements: () => widget.answers.placements,
    cardsIn: async (zone) =>
      all(await find(widget, 'group', zone), 'listitem').map((card) => nameOf(all(card, 'button')[0]!)),
  };
}
