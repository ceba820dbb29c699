import { html, nothing, type TemplateResult } from 'lit';
import { qr } from '../../internal/live/qr.js';
import { copy } from './copy.js';
import { ending } from './ending.js';
import { heading, reasonOf, titleOf } from './heading.js';
import { notes } from './notes.js';
import { numbers } from './numbers.js';
import { picture } from './picture.js';
import { proxy } from './proxy.js';
import { keep, screenLink } from './links.js';
import { take } from './take.js';
import { texts } from './texts.js';
import { whole } from './words.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

function line(room: SamenRoom, t: Translate): TemplateResult {
  const { at } = room.lead.presenter!.line;
  const { failure, kept } = room.lead;
  return html`<p class=${at === 'connected' ? 'line on' : 'line'} role="status">
      ${t(at === 'connected' ? 'room-connected' : at === 'connecting' ? 'room-connecting' : 'room-away')}
    </p>
    ${failure ? html`<p class="note problem" role="alert">${reasonOf(failure, t)}</p>` : nothing}
    ${kept!.kept ? nothing : html`<p class="note problem">${t('room-not-kept')}</p>`}`;
}

/** Opens the big screen in a second window: it has the room and not the notes. */
async function openWindow(room: SamenRoom, t: Translate): Promise<void> {
  const link = await room.lead.screenLink('&view=screen');
  const opened = window.open(link, 'samen-screen', 'popup,width=1280,height=720');
  room.told = opened ? '' : t('room-window-blocked');
}

/** The steps of a meeting, in their order. */
function steps(room: SamenRoom, t: Translate): TemplateResult {
  const { round, phase, revealed } = room.state!;
  const open = phase === 'open';
  const next = () => room.change({ round: round + 1, phase: 'open', revealed: false });
  return html`<p class="now">
      <strong>${t('room-round', { n: round })}</strong> ${t(open ? 'room-open' : 'room-closed')}.
      ${t(revealed ? 'room-revealed' : 'room-hidden')}.
    </p>
    <div class="row steps">
      <button class="primary" data-reveal @click=${() => room.change({ revealed: !revealed })}>
        ${t(revealed ? 'room-hide' : 'room-reveal')}
      </button>
      <button data-phase @click=${() => room.change({ phase: open ? 'closed' : 'open' })}>
        ${t(open ? 'room-close' : 'room-reopen')}
      </button>
      <button data-next aria-describedby="next" @click=${next}>${t('room-next', { n: round + 1 })}</button>
    </div>
    <p class="hint" id="next">${t('room-next-text')}</p>`;
}

function screens(room: SamenRoom, t: Translate): TemplateResult {
  return html`<div class="row">
      <button data-window aria-describedby="window" @click=${() => void openWindow(room, t)}>${t('room-window')}</button>
      <button data-stage @click=${() => (room.staged = true)}>${t('room-stage')}</button>
    </div>
    <p class="hint" id="window">${t('room-window-text')} ${t('room-keys')}</p>`;
}

function invite(room: SamenRoom, t: Translate): TemplateResult {
  const { lead } = room;
  return html`<div class="invite">
    ${qr(lead.join, t('room-scan'))}
    ${lead.code ? html`<p class="typed-code">${t('room-code')} <strong>${lead.code}</strong></p>` : nothing}
    <p><a href=${lead.join} target="_blank" rel="noopener">${t('room-page')}</a></p>
    <button @click=${() => void copy(room, lead.join, t)}>${t('room-copy')}</button>
  </div>`;
}

/** What did not count, so that nobody wonders. */
function refused({ lead: { presenter }, state }: SamenRoom, t: Translate): unknown {
  const n = [...presenter!.refused].reduce((sum, [, times]) => sum + times, 0);
  return n ? html`<p class="muted">${t('room-refused', { n: whole(n, state!.locale) })}</p>` : nothing;
}

/** The desk of who leads: what the group does not see. */
export function desk(room: SamenRoom, t: Translate): TemplateResult {
  const { told, state } = room;
  return html`${heading(room, t('room-title-about', { what: titleOf(room) }))} ${line(room, t)}
    <div class="desk">
      <div class="lead-part">${numbers(room, t)} ${steps(room, t)} ${screens(room, t)}
        ${told ? html`<p class="note" aria-hidden="true">${told}</p>` : nothing} ${refused(room, t)}
      </div>
      ${invite(room, t)}
    </div>
    ${notes(room, t)} ${texts(room, t)} ${proxy(room, t)} ${take(room, t)} ${screenLink(room, t)} ${keep(room, t)}
    ${ending(room, t)} ${state!.revealed ? picture(room, t) : nothing}`;
}
