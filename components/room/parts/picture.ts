import { html, type TemplateResult } from 'lit';
import { movement } from './movement.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

/** The group's picture, and who moved. */
export function picture(room: SamenRoom, t: Translate): TemplateResult {
  const { summary, state, big, headingLevel } = room;
  return html`${movement(room, t)}
    <samen-board
      promised
      ?large=${big}
      .headingLevel=${headingLevel}
      .floor=${state!.promise.floor}
      .summary=${summary}
      lang=${state!.locale}
    ></samen-board>`;
}
