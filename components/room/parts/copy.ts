import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

/** Says something on the page and to a screen reader, and copies. */
export async function copy(room: SamenRoom, text: string, t: Translate): Promise<void> {
  // Absent on plain http: then the text is there to be copied by hand.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const done = await clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  room.told = done ? t('room-copied') : text;
}
