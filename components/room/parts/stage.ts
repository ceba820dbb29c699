import { html, nothing, type TemplateResult } from 'lit';
import { qr } from '../../internal/live/qr.js';
import { heading, titleOf } from './heading.js';
import { numbers } from './numbers.js';
import { picture } from './picture.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

/** Where people type the code: the page without its folder's end, as short as it can be said. */
export function placeOf({ lead }: SamenRoom): string {
  const { host, pathname } = new URL(lead.join);
  return `${host}${pathname.replace(/(?:index|join)\.html$/, '').replace(/\/$/, '')}`;
}

/** How people come in: the code to scan, and the one to type where there is one. */
function lobby(room: SamenRoom, t: Translate): TemplateResult {
  const { lead, state, armed } = room;
  return html`<div class="lobby">
    <div class="square">${qr(lead.join, t('room-scan'))}</div>
    <div>
      ${heading(room, titleOf(room))}
      <p class="how">
        ${t('room-scan')}${lead.code ? html` ${t('room-or-go')}<br /><strong>${placeOf(room)}</strong>` : nothing}
      </p>
      ${lead.code ? html`<p class="typed-code"><span>${t('room-code')}</span> <strong>${lead.code}</strong></p>` : nothing}
      ${numbers(room, t)}
      <p class="muted">${t('room-stage-promise', { floor: state!.promise.floor })}</p>
      ${armed ? html`<p class="armed">${t('room-press-again')}</p>` : nothing}
    </div>
  </div>`;
}

/** Over the picture: what round it is, and how people still come in. */
function strip(room: SamenRoom, t: Translate): TemplateResult {
  const { lead, state } = room;
  const { round, phase, locale } = state!;
  const n = lead.presenter!.answered().toLocaleString(locale);
  return html`<p class="strip">
    <strong>${t('room-round', { n: round })}</strong>
    <span>${t('room-answered')}: ${t('room-of', { n, of: lead.presenter!.joined.toLocaleString(locale) })}</span>
    ${lead.code && phase === 'open' ? html`<span>${placeOf(room)} <strong>${lead.code}</strong></span>` : nothing}
  </p>`;
}

function fill(room: SamenRoom): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void room.requestFullscreen?.().catch(() => undefined);
}

function tools(room: SamenRoom, t: Translate): TemplateResult {
  const { state, view, armed } = room;
  const reveal = state!.revealed ? 'room-hide' : 'room-reveal';
  return html`<div class="tools row" role="group" aria-label=${t('room-lead')}>
    ${view === 'screen' ? nothing : html`<button @click=${() => (room.staged = false)}>${t('room-leave')}</button>`}
    <button class=${armed ? 'primary' : ''} @click=${() => room.change({ revealed: !state!.revealed })}>${t(reveal)}</button>
    <button @click=${() => (room.black = true)}>${t('room-blank')}</button>
    <button @click=${() => fill(room)}>${t('room-full')}</button>
  </div>`;
}

/** What the group sees: how to come in, and once it is shown, the picture. */
export function stage(room: SamenRoom, t: Translate): TemplateResult {
  const { state, black } = room;
  if (black)
    return html`<section class="stage black" part="stage" @click=${() => (room.black = false)}>
      <p class="hidden" role="status">${t('room-blanked')}</p>
    </section>`;
  return html`<section class="stage" part="stage" aria-label=${t('room-title-about', { what: titleOf(room) })}>
    ${
      state!.revealed
        ? html`${strip(room, t)}<div class="picture" tabindex="0" role="region" aria-label=${t('group-title')}>${picture(room, t)}</div>`
        : lobby(room, t)
    }
    ${tools(room, t)}
  </section>`;
}
