import { readControl } from './control.js';
import { controlSlot, type Register } from './register.js';
import type { RoomKeys } from './keys.js';
import type { Primitives } from './primitives.js';
import type { RoomState } from './room.js';

/**
 * The state of a room that is there already, as a second screen of the presenter needs it before it can open: by it one knows
 * the instrument. Waits until there is one, or until `stop` resolves; leaves the register open.
 */
export function readRoom(
  primitives: Primitives,
  register: Register,
  session: string,
  keys: RoomKeys,
  stop: Promise<unknown> = new Promise(() => undefined),
): Promise<RoomState | undefined> {
  return new Promise((done) => {
    const end = register.watch(controlSlot, (_, bytes) => {
      void readControl(primitives, session, bytes, keys).then((state) => state && finish(state));
    });
    const finish = (state?: RoomState) => {
      end();
      done(state);
    };
    void stop.then(() => finish());
  });
}
