import { html, nothing, type TemplateResult } from 'lit';
import { focusCard, move } from './actions.js';
import { moveDialog } from './move-dialog.js';
import type { Card, SamenSorter } from './sorter.js';

function pick(sorter: SamenSorter, card: Card): void {
  const picked = sorter.picked === card.id ? undefined : card.id;
  sorter.picked = picked;
  if (picked) sorter.attention.say(sorter.t('card-picked', { what: card.label }));
}

function cardItem(sorter: SamenSorter, card: Card): TemplateResult {
  const { t, picked } = sorter;
  const openDialog = () => {
    sorter.moving = card.id;
  };
  return html`<li class="card" part="card" data-card=${card.id}>
    <button class="pick" aria-pressed=${picked === card.id ? 'true' : 'false'} @click=${() => pick(sorter, card)}>${card.label}</button>
    <button class="move" data-move aria-haspopup="dialog" aria-label=${t('move-what', { what: card.label })} @click=${openDialog}>
      ${t('move')}
    </button>
  </li>`;
}

const pile = (sorter: SamenSorter, cards: readonly Card[]): TemplateResult =>
  html`<ul class="cards">
    ${cards.map((card) => cardItem(sorter, card))}
  </ul>`;

/** Whether a card lies in just this place already. */
const isHere = (zones: string[] | undefined, place: string[] | undefined): boolean =>
  zones?.length === place?.length && String(zones) === String(place);

/** The button that takes the picked card; the whole zone takes it too, for a tap that is not so precise. */
function here(sorter: SamenSorter, name: string, zones: string[] | undefined): TemplateResult | typeof nothing {
  const card = sorter.cards.find(({ id }) => id === sorter.picked);
  if (!card || isHere(sorter.zonesOf(card.id), zones)) return nothing;
  return html`<button class="here"
    aria-label=${sorter.t('place-here-what', { what: card.label, zone: name })}
    @click=${() => move(sorter, card, zones)}
  >
    ${sorter.t('place-here')}
  </button>`;
}

function zone(sorter: SamenSorter, id: string, cards: readonly Card[]): TemplateResult {
  const { say, t, headingLevel } = sorter;
  const inside = cards.filter((card) => sorter.zonesOf(card.id)?.includes(id));
  const examples = say(`${id}.hint`);
  const drop = (event: Event) => {
    const card = sorter.cards.find((one) => one.id === sorter.picked);
    const direct = !(event.target as Element).closest('button, summary, details');
    if (card && direct) move(sorter, card, [id]);
  };
  return html`<section class="zone" part="zone" data-zone=${id} aria-labelledby=${`zone-${id}`} @click=${drop}>
    <h4 id=${`zone-${id}`} aria-level=${headingLevel + 1}>${say(id)}</h4>
    ${
      examples
        ? html`<details>
          <summary>${t('examples')}</summary>
          <p>${examples}</p>
        </details>`
        : nothing
    }
    ${inside.length ? pile(sorter, inside) : html`<p class="muted">${t('zone-empty')}</p>`} ${here(sorter, say(id), [id])}
  </section>`;
}

function aside(
  sorter: SamenSorter,
  name: string,
  id: string,
  cards: readonly Card[],
  zones: [] | undefined,
): TemplateResult {
  return html`<section class="aside" data-zone=${id} aria-labelledby=${`zone-${id}`}>
    <h4 id=${`zone-${id}`} aria-level=${sorter.headingLevel + 1}>${name} <span class="muted">${cards.length}</span></h4>
    ${cards.length ? pile(sorter, cards) : zones ? nothing : html`<p class="muted">${sorter.t('pile-empty')}</p>`}
    ${here(sorter, name, zones)}
  </section>`;
}

function grid(sorter: SamenSorter, cards: readonly Card[]): TemplateResult {
  const { say, sorter: instrument } = sorter;
  const { layout, zones } = instrument;
  const across = layout.columns.length;
  return html`<div class="grid">
    ${layout.axes ? html`<div class="axis" aria-hidden="true">${say(layout.axes.columns)}</div>` : nothing}
    <div class="columns" aria-hidden="true">${layout.columns.map((id) => html`<span>${say(id)}</span>`)}</div>
    ${layout.rows.map(
      (id, row) =>
        html`<div class="line">
          <span class="rowname" aria-hidden="true">${say(id)}</span>
          ${zones.slice(row * across, (row + 1) * across).map((one) => zone(sorter, one.id, cards))}
        </div>`,
    )}
  </div>`;
}

/** The zones with their cards, the pile, and what fits nowhere. */
export function board(sorter: SamenSorter, cards: readonly Card[]): TemplateResult {
  const { t, say } = sorter;
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !sorter.picked) return;
    focusCard(sorter, sorter.picked);
    sorter.picked = undefined;
  };
  const moving = cards.find(({ id }) => id === sorter.moving);
  return html`<div class=${sorter.picked ? 'board picking' : 'board'} @keydown=${cancel}>
    <p>${say('question')}</p>
    ${aside(
      sorter,
      t('pile'),
      'pile',
      cards.filter(({ id }) => !sorter.zonesOf(id)),
      undefined,
    )} ${grid(sorter, cards)}
    ${aside(
      sorter,
      t('none'),
      'none',
      cards.filter(({ id }) => sorter.zonesOf(id)?.length === 0),
      [],
    )}
    ${moving ? moveDialog(sorter, moving) : nothing}
  </div>`;
}
