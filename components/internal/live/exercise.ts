import { kindOf } from '../../../src/presets/kinds.js';
import type { Kind } from '../../../src/instrument/kind.js';
import type { Delivery } from '../../../src/deliver/delivery.js';
import type { Drafts } from '../../../src/draft/draft.js';
import type { RoomState } from '../../../src/live/room.js';
import type { Widget } from '../widget.js';

/** What the exercise of a room is: its kind, and a preset's id or a definition. */
export interface Asked {
  kind: Kind;
  instrument: string | object;
}

/** The kind of what a room asks; undefined when it is out of reach or none of ours. */
export async function askedOf({ instrument }: Pick<RoomState, 'instrument'>): Promise<Asked | undefined> {
  if ('id' in instrument) {
    const { id } = instrument;
    return Object.hasOwn(kindOf, id) ? { kind: kindOf[id]!, instrument: id } : undefined;
  }
  const { fetchAsked } = await import('./fetch-asked.js');
  return fetchAsked(instrument.src);
}

/** What an exercise in a room is set to. */
export interface Setting extends Asked {
  wording: RoomState['wording'];
  round: number;
  /** Tells its drafts from others'. */
  draft: string;
  store: Drafts;
  delivery: Delivery;
  headingLevel: number;
}

/** The element of an exercise, by its tag: whoever shows it sees to its registration. */
export function exercise({ kind, round, ...setting }: Setting): Widget {
  const element = document.createElement(`samen-${kind}`) as unknown as Widget;
  return Object.assign(element, setting, { context: { round } });
}
