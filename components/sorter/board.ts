import { html, nothing, type TemplateResult } from 'lit';
import { focusCard, move } from './actions.js';
import { layout } from './layouts.js';
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
    <span class="handle" data-handle aria-hidden="true"></span>
    <button class="pick" aria-pressed=${picked === card.id ? 'true' : 'false'} @click=${() => pick(sorter, card)}>${card.label}</button>
    <button class="move" data-move aria-haspopup="dialog" aria-label=${t('move-what', { what: card.label })} @click=${openDialog}>
      ${t('move')}
    </button>
    ${sorter.about?.aboutOnCard(sorter, card) ?? nothing}
  </li>`;
}

function kept(sorter: SamenSorter, card: Card): unknown {
  const { t, picked, about, answers } = sorter;
  return sorter.kept([card, t, picked === card.id, about, answers.about?.[card.id]], () => cardItem(sorter, card));
}

function pile(sorter: SamenSorter, cards: readonly Card[]): TemplateResult {
  const make = (card: Card) => kept(sorter, card);
  return html`<ul class="cards">
    ${sorter.finder?.each(cards, make) ?? cards.map(make)}
  </ul>`;
}

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

function zone(sorter: SamenSorter, id: string, cards: readonly Card[], inner: unknown): TemplateResult {
  const { say, t, headingLevel } = sorter;
  const inside = cards.filter((card) => sorter.zonesOf(card.id)?.includes(id));
  const examples = say(`${id}.hint`);
  const drop = (event: Event) => {
    const card = sorter.cards.find((one) => one.id === sorter.picked);
    const at = event.target as Element;
    // Rings lie in each other: a click is for the innermost.
    const direct =
      at.closest('[data-zone]') === event.currentTarget && !at.closest('button, summary, details, input, label');
    if (card && direct) move(sorter, card, [id]);
  };
  return html`<section class="zone" part="zone" role="group" data-zone=${id} aria-labelledby=${`zone-${id}`} @click=${drop}>
    <h4 id=${`zone-${id}`} aria-level=${headingLevel + 1}>${say(id)}</h4>
    ${
      examples
        ? html`<details>
          <summary>${t('examples')}</summary>
          <p>${examples}</p>
        </details>`
        : nothing
    }
    ${sorter.about?.countBox(sorter, id) ?? nothing}
    ${inside.length ? pile(sorter, inside) : html`<p class="muted">${t('zone-empty')}</p>`} ${here(sorter, say(id), [id])}
    ${inner}
  </section>`;
}

function aside(
  sorter: SamenSorter,
  name: string,
  id: string,
  cards: readonly Card[],
  zones: [] | undefined,
): TemplateResult {
  const finder = zones ? undefined : sorter.finder;
  const shown = finder?.heap(sorter, cards) ?? cards;
  return html`<section class=${shown.length > 40 ? 'aside many' : 'aside'} role="group" data-zone=${id} aria-labelledby=${`zone-${id}`}>
    <h4 id=${`zone-${id}`} aria-level=${sorter.headingLevel + 1}>${name} <span class="muted">${cards.length}</span></h4>
    ${cards.length ? pile(sorter, shown) : zones ? nothing : html`<p class="muted">${sorter.t('pile-empty')}</p>`}
    ${finder?.others(sorter, cards) ?? nothing}
    ${here(sorter, name, zones)}
  </section>`;
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
  const telling = cards.find(({ id }) => id === sorter.telling);
  return html`<div class=${sorter.picked ? 'board picking' : 'board'} @keydown=${cancel} @pointerdown=${sorter.press}>
    <p>${say('question')}</p>
    ${aside(
      sorter,
      t('pile'),
      'pile',
      cards.filter(({ id }) => !sorter.zonesOf(id)),
      undefined,
    )} ${layout(sorter, (id, inner = nothing) => zone(sorter, id, cards, inner))}
    ${aside(
      sorter,
      t('none'),
      'none',
      cards.filter(({ id }) => sorter.zonesOf(id)?.length === 0),
      [],
    )}
    ${moving ? moveDialog(sorter, moving) : nothing} ${telling ? (sorter.about?.aboutDialog(sorter, telling) ?? nothing) : nothing}
  </div>`;
}
