import { html, nothing, type TemplateResult } from 'lit';
import { heading, reasonOf } from './heading.js';
import { problemList } from '../../internal/parts/trouble.js';
import { presetOf, presets } from '../../internal/presets/all.js';
import { sayer } from '../../../src/instrument/text.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

const titles = new Map<string, string>();

/** Names of presets come with the presets: they are fetched when there is a choice, and shown when they are there. */
function nameOf(room: SamenRoom, id: string): string {
  const { tag } = room.locale;
  const key = `${tag}:${id}`;
  if (!titles.has(key)) {
    titles.set(key, id);
    void presetOf(id, tag).then((preset) => {
      titles.set(key, preset ? sayer(preset, tag)('title') : id);
      room.requestUpdate();
    });
  }
  return titles.get(key)!;
}

function create(room: SamenRoom, event: SubmitEvent): void {
  event.preventDefault();
  const { elements } = event.currentTarget as HTMLFormElement;
  const box = (name: string) => elements.namedItem(name) as HTMLInputElement | null;
  const id = box('instrument')?.value ?? room.instrument;
  const floor = Math.min(1000, Math.max(1, Math.round(Number(box('floor')!.value)) || room.floor));
  void room.lead.create({
    instrument: room.src ? { src: room.src } : { id: id! },
    wording: room.wording ?? (box('plain')?.checked ? 'plain' : 'standard'),
    promise: { floor, names: box('names')!.checked },
  });
}

const tick = (name: string, label: string, checked: boolean): TemplateResult =>
  html`<label class="option"><input type="checkbox" name=${name} .checked=${checked} /> ${label}</label>`;

/** Why there is no room: what is wrong with the definition, or with the way to the server. */
function trouble({ lead: { failure, problems } }: SamenRoom, t: Translate): unknown {
  if (!failure) return nothing;
  return html`<div class="note problem" role="alert">
    ${t('room-not-opened', { why: problems.length ? '' : reasonOf(failure, t) })} ${problems.length ? problemList(problems) : nothing}
  </div>`;
}

/** What is chosen before there is a room: what was promised to people cannot be taken back afterwards. */
export function setup(room: SamenRoom, t: Translate): TemplateResult {
  const { instrument, src } = room;
  const choice = html`<label for="instrument">${t('room-instrument')}</label>
    <select id="instrument" name="instrument">
      ${Object.keys(presets).map((id) => html`<option value=${id}>${nameOf(room, id)}</option>`)}
    </select>`;
  return html`${heading(room, t('room-title'))}
    <p>${t('room-setup')}</p>
        ${trouble(room, t)}
    <form class="setup" @submit=${(event: SubmitEvent) => create(room, event)}>
      ${instrument || src ? nothing : choice}
      <label for="floor">${t('room-floor')}</label>
      <p class="hint" id="floor-hint">${t('room-floor-hint')}</p>
      <input id="floor" name="floor" type="number" min="1" max="1000" .value=${String(room.floor)} aria-describedby="floor-hint" />
      ${tick('names', t('room-names'), room.names)} ${room.wording ? nothing : tick('plain', t('room-plain'), false)}
      <p class="note">${t('room-promise')}</p>
      <button class="primary" part="button">${t('room-create')}</button>
    </form>`;
}
