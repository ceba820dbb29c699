import { html, type TemplateResult } from 'lit';
import { sayer } from '../../../src/instrument/text.js';
import type { Key, Translate } from '../../../src/locale/resolve.js';
import type { LiveFailure } from '../../../src/live/register.js';
import type { SamenRoom } from '../room.js';

export const heading = ({ headingLevel }: SamenRoom, text: string): TemplateResult =>
  html`<h2 part="title" aria-level=${headingLevel} tabindex="-1" data-focus>${text}</h2>`;

/** The exercise's name. */
export function titleOf({ lead: { instrument }, state }: SamenRoom): string {
  return sayer(instrument!, state!.locale, state!.wording)('title');
}

const reasons: Partial<Record<LiveFailure, Key>> = { refused: 'room-ruled-out', clock: 'room-clock' };

export const reasonOf = (failure: LiveFailure | undefined, t: Translate): string =>
  t((failure && reasons[failure]) ?? 'room-unreachable');
