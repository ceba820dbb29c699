import { html, nothing, type TemplateResult } from 'lit';
import { move, removeCard } from './actions.js';
import { nameForm } from './name-form.js';
import type { Card, SamenSorter } from './sorter.js';

const several = '+several';
const none = '+none';

/** Which radio stands for the zones a card lies in. */
const chosen = (sorter: SamenSorter, card: string, zones: string[] | undefined): string | undefined => {
  if (sorter.several.has(card) || (zones && zones.length > 1)) return several;
  return zones && (zones[0] ?? none);
};

/** What is chosen under the name of a control. */
export function answerUnder(sorter: SamenSorter, name: string): string | string[] | undefined {
  const [id, box] = name.split('/');
  const zones = sorter.zonesOf(id!);
  return box ? zones : chosen(sorter, id!, zones);
}

function choose(sorter: SamenSorter, card: Card, value: string): void {
  const { several: open } = sorter;
  sorter.several = new Set(value === several ? [...open, card.id] : [...open].filter((id) => id !== card.id));
  if (value === several) return;
  move(sorter, card, value === none ? [] : [value]);
}

function chooseSeveral(sorter: SamenSorter, card: Card, zone: string, on: boolean): void {
  const before = sorter.zonesOf(card.id) ?? [];
  const after = on ? [...before, zone] : before.filter((one) => one !== zone);
  // In the order of the zones, so that the same choice gives the same JSON however it was made.
  const ordered = sorter.sorter.zones.flatMap(({ id }) => (after.includes(id) ? [id] : []));
  move(sorter, card, ordered.length ? ordered : undefined);
}

function boxes(sorter: SamenSorter, card: Card, zones: string[]): TemplateResult {
  const { say, t, sorter: instrument } = sorter;
  const full = zones.length >= (instrument.most ?? 1);
  return html`<fieldset class="several">
    <legend class="hint">${t('several-hint')}</legend>
    ${instrument.zones.map(
      ({ id }) =>
        html`<label class="option"
          ><input
            type="checkbox"
            name=${`${card.id}/several`}
            value=${id}
            ?disabled=${full && !zones.includes(id)}
            @change=${(event: Event) => chooseSeveral(sorter, card, id, (event.target as HTMLInputElement).checked)}
          /><span>${say(id)}</span></label
        >`,
    )}
  </fieldset>`;
}

function question(sorter: SamenSorter, card: Card): TemplateResult {
  const { say, t, sorter: instrument } = sorter;
  const zones = sorter.zonesOf(card.id);
  const value = chosen(sorter, card.id, zones);
  const option = (id: string, text: string) =>
    html`<label class="option"
      ><input
        type="radio"
        name=${card.id}
        value=${id}
        @change=${() => choose(sorter, card, id)}
      /><span>${text}</span></label
    >`;
  return html`<fieldset class="question" data-field=${card.id}>
    <legend>${card.label}</legend>
    ${card.hint ? html`<p class="hint">${card.hint}</p>` : nothing}
    <div class="options wrap">
      ${instrument.zones.map(({ id }) => option(id, say(id)))}
      ${(instrument.most ?? 1) > 1 ? option(several, t('several')) : nothing}${option(none, t('none'))}
    </div>
    ${value === several ? boxes(sorter, card, zones ?? []) : nothing}
    ${sorter.about?.aboutInList(sorter, card) ?? nothing}
    <div class="row">
      ${
        zones
          ? html`<button class="link" aria-label=${`${t('clear')}: ${card.label}`} @click=${() => move(sorter, card, undefined)}>${t('clear')}</button>`
          : nothing
      }
      ${
        card.own
          ? html`${nameForm(sorter, card)}<button class="link"
              aria-label=${t('remove-what', { what: card.label })}
              @click=${() => removeCard(sorter, card)}
            >
              ${t('remove')}
            </button>`
          : nothing
      }
    </div>
  </fieldset>`;
}

function kept(sorter: SamenSorter, card: Card): unknown {
  const { say, t, about, answers, several: open } = sorter;
  const from = [card, say, t, about, sorter.zonesOf(card.id), open.has(card.id), answers.about?.[card.id]];
  return sorter.kept(from, () => {
    sorter.made.add(card.id);
    return question(sorter, card);
  });
}

/** A move sends its own native events; those of the control it was made with would be a second time. */
export const stop = (event: Event): void => event.stopPropagation();

/**
 * One question with native radios per card: phones, print, plain wording, and whoever prefers it. Cards that are not
 * `shown` keep their place, as making hundreds of them anew would be felt at every letter.
 */
export function list(
  sorter: SamenSorter,
  cards: readonly Card[],
  shown: ReadonlySet<Card> | undefined,
): TemplateResult {
  const { say } = sorter;
  const steps = (event: Event) => {
    sorter.stepping = event instanceof KeyboardEvent && event.key.startsWith('Arrow');
  };
  // Arrow keys take focus from one radio of a card to the next before that one is chosen.
  const leaves = ({ target, relatedTarget }: FocusEvent) => {
    if ((target as HTMLInputElement).name !== (relatedTarget as HTMLInputElement | null)?.name) sorter.stepping = false;
  };
  return html`<p>${say('question')}</p>
    <div class=${cards.length > 30 ? 'list many' : 'list'} @input=${stop} @change=${stop} @keydown=${steps} @pointerdown=${steps} @focusout=${leaves}>
      ${cards.map((card) => html`<div ?hidden=${shown && !shown.has(card)}>${kept(sorter, card)}</div>`)}
    </div>
    ${sorter.about?.counts(sorter) ?? nothing}`;
}
