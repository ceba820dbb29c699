import { html, nothing, type TemplateResult } from 'lit';
import { focusCard, move, removeCard } from './actions.js';
import { nameForm } from './name-form.js';
import type { Card, SamenSorter } from './sorter.js';

function ownTools(sorter: SamenSorter, card: Card): TemplateResult {
  const { t } = sorter;
  return html`<div class="row">
    ${nameForm(sorter, card)}
    <button class="link" aria-label=${t('remove-what', { what: card.label })} @click=${() => removeCard(sorter, card)}>
      ${t('remove')}
    </button>
  </div>`;
}

/** All places a card can go to, each one press away. A native dialog: Esc closes it, focus stays inside. */
export function moveDialog(sorter: SamenSorter, card: Card): TemplateResult {
  const { t, say, sorter: instrument } = sorter;
  const zones = sorter.zonesOf(card.id);
  const close = () => {
    sorter.moving = undefined;
    focusCard(sorter, card.id);
  };
  const to = (text: string, target: string[] | undefined) =>
    html`<button class="place" @click=${() => move(sorter, card, target)}>${text}</button>`;
  const inOrder = (extra: string) =>
    instrument.zones.flatMap(({ id }) => (id === extra || zones?.includes(id) ? [id] : []));
  const others = instrument.zones.filter(({ id }) => !(zones?.length === 1 && zones[0] === id));
  const room = zones?.length && zones.length < (instrument.most ?? 1);
  return html`<dialog aria-labelledby="move-title" @close=${close}>
    <h4 id="move-title" aria-level=${sorter.headingLevel + 1}>${t('move-to', { what: card.label })}</h4>
    <div class="places">${others.map(({ id }) => to(say(id), [id]))}</div>
    ${
      room
        ? html`<h5 aria-level=${sorter.headingLevel + 2}>${t('also-in')}</h5>
          <div class="places">
            ${instrument.zones.filter(({ id }) => !zones.includes(id)).map(({ id }) => to(`+ ${say(id)}`, inOrder(id)))}
          </div>`
        : nothing
    }
    <div class="places rest">
      ${zones?.length === 0 ? nothing : to(t('none'), [])}${zones ? to(t('take-out'), undefined) : nothing}
    </div>
    ${card.own ? ownTools(sorter, card) : nothing}
    <form method="dialog"><button class="link">${t('cancel')}</button></form>
  </dialog>`;
}
