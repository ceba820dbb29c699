import { html, nothing, type TemplateResult } from 'lit';
import { givenOf } from '../../../src/instrument/given.js';
import { sayer } from '../../../src/instrument/text.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

/** A text of somebody, where it stands. */
interface Written {
  result: string;
  question: string;
  text: string;
}

/** So many are listed; the newest ones. */
const most = 100;

function writtenIn({ lead: { presenter, instrument } }: SamenRoom): Written[] {
  return presenter!
    .results()
    .flatMap(({ id, answers }) =>
      givenOf(instrument!, answers).flatMap(({ question, value, type }): Written[] =>
        type === 'words' ? [{ result: id, question, text: String(value) }] : [],
      ),
    );
}

async function toggle(room: SamenRoom, { result, question }: Written): Promise<void> {
  const name = await room.lead.feed!.nameOf(result, question);
  const { hidden } = room.state!;
  room.change({ hidden: hidden.includes(name) ? hidden.filter((one) => one !== name) : [...hidden, name] });
}

/** What people wrote, each with a button that takes it off the screen. Listed when it is opened: it may be a lot. */
export function texts(room: SamenRoom, t: Translate): TemplateResult {
  const { lead, state, listing } = room;
  const all = listing ? writtenIn(room) : [];
  const say = sayer(lead.instrument!, state!.locale, state!.wording);
  const about = (question: string) => say(question.replace(/\.(?:note|why)$/, '')) || say(question);
  const item = (one: Written) => {
    const isHidden = lead.feed!.isHidden(one.result, one.question);
    return html`<li class=${isHidden ? 'off' : ''}>
      <div>
        <span class="muted">${about(one.question)}${isHidden ? html` · ${t('room-text-hidden')}` : nothing}</span>
        <div class="typed" dir="auto">${one.text}</div>
      </div>
      <button aria-label=${`${t(isHidden ? 'room-text-show' : 'room-text-hide')}: ${one.text.slice(0, 60)}`} @click=${() => void toggle(room, one)}>
        ${t(isHidden ? 'room-text-show' : 'room-text-hide')}
      </button>
    </li>`;
  };
  const open = ({ currentTarget }: Event) => (room.listing = (currentTarget as HTMLDetailsElement).open);
  return html`<details class="part" data-part="texts" @toggle=${open}>
    <summary>${t('room-texts', { n: listing ? all.length : '…' })}</summary>
    <p class="hint">${t('room-texts-text')}</p>
    ${all.length ? html`<ul class="written">${all.slice(-most).reverse().map(item)}</ul>` : html`<p>${t('room-texts-none')}</p>`}
  </details>`;
}
