// What an instrument asks besides the placing. Loaded only with an instrument that asks.
import { html, nothing, type TemplateResult } from 'lit';
import { scales, type ScaleAsk } from '../../src/instrument/asks.js';
import { part } from '../../src/locale/parts/about.js';
import { countPeople, focusCard, tell } from './actions.js';
import { stop } from './list.js';
import { explain } from '../internal/form/sync.js';
import type { About } from '../../src/instrument/answers.js';
import type { Card, SamenSorter } from './sorter.js';

export { part };
export { aboutStyles as styles } from './about-styles.js';

function scale(sorter: SamenSorter, card: Card, ask: ScaleAsk): TemplateResult {
  const { t } = sorter;
  const choose = ({ target }: Event) => tell(sorter, card, ask, (target as HTMLInputElement).value);
  return html`<fieldset class="question" @change=${choose}>
    <legend>${t(ask)}</legend>
    <div class="options">
      ${scales[ask].map(
        (option) =>
          html`<label class="option"
            ><input type="radio" name=${`+about/${card.id}/${ask}`} value=${option} /><span>${t(option)}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function why(sorter: SamenSorter, card: Card): TemplateResult {
  const name = `+about/${card.id}/why`;
  const type = ({ target }: Event) => tell(sorter, card, 'why', (target as HTMLTextAreaElement).value);
  return html`<div class="question">
    <label for=${name}>${sorter.t('why')}</label>
    <textarea id=${name} name=${name} rows="2" @input=${type}></textarea>
  </div>`;
}

/** Whether anything is asked of each card. */
const ofCards = ({ sorter }: SamenSorter): boolean => (sorter.ask ?? []).some((ask) => ask !== 'count');

/** Everything that is asked of one card. */
const questions = (sorter: SamenSorter, card: Card): unknown =>
  sorter.sorter.ask!.map((ask) =>
    ask === 'count' ? nothing : ask === 'why' ? why(sorter, card) : scale(sorter, card, ask),
  );

/** Under a card in the list: closed, as it is never in the way of placing. */
export function aboutInList(sorter: SamenSorter, card: Card): TemplateResult | typeof nothing {
  if (!ofCards(sorter)) return nothing;
  return html`<details class="notes more" @input=${stop} @change=${stop}>
    <summary aria-label=${sorter.t('more-about', { what: card.label })}>${sorter.t('more')}</summary>
    ${questions(sorter, card)}
  </details>`;
}

/** What was said of a card, and the button to say more, on the board. */
export function aboutOnCard(sorter: SamenSorter, card: Card): TemplateResult | typeof nothing {
  if (!ofCards(sorter)) return nothing;
  const { t, answers } = sorter;
  const open = () => {
    sorter.telling = card.id;
  };
  const said = answers.about?.[card.id];
  const name = t('more-about', { what: card.label });
  return html`<button class="move" aria-haspopup="dialog" aria-label=${name} @click=${open}>
    ${said ? html`<span class="marks" aria-hidden="true">${marks(said)}</span>` : nothing}${t('more')}
  </button>`;
}

/** Signs that stand for what was said; the words are in the dialog and the review. */
const signs: Record<string, string> = {
  unsure: '?',
  weaker: '↘',
  unchanged: '→',
  stronger: '↗',
  looser: '⇣',
  'as-now': '⇢',
  tighter: '⇡',
};

const marks = ({ why: reason, ...chosen }: About): string =>
  [...Object.values(chosen).map((one) => signs[one] ?? ''), reason ? '…' : ''].join('');

/** Asks about one card of the board. */
export function aboutDialog(sorter: SamenSorter, card: Card): TemplateResult {
  const { t, headingLevel } = sorter;
  const close = () => {
    sorter.telling = undefined;
    focusCard(sorter, card.id);
  };
  return html`<dialog data-about aria-labelledby="about-title" @close=${close} @input=${stop} @change=${stop}>
    <h4 id="about-title" aria-level=${headingLevel + 1}>${t('more-about', { what: card.label })}</h4>
    <p class="hint">${t('all-optional')}</p>
    ${questions(sorter, card)}
    <form method="dialog" class="row"><button class="primary">${t('close')}</button></form>
  </dialog>`;
}

/** How many people there are in a zone. */
export function countBox(sorter: SamenSorter, zone: string): TemplateResult | typeof nothing {
  if (!sorter.sorter.ask?.includes('count')) return nothing;
  const { t } = sorter;
  const name = `+count/${zone}`;
  const take = ({ target }: Event) => {
    const box = target as HTMLInputElement;
    const text = box.value.trim();
    const right = /^\d{0,9}$/.test(text);
    explain(box, right ? '' : t('count-error'));
    if (right) countPeople(sorter, zone, text ? Number(text) : undefined);
  };
  return html`<div class="count" @change=${stop}>
    <label for=${name}>${t('count')}<span class="hidden"> ${sorter.say(zone)}</span></label>
    <input type="text" inputmode="numeric" id=${name} name=${name} autocomplete="off" aria-describedby=${`${name}-error`} @input=${take} />
    <p class="error" id=${`${name}-error`}></p>
  </div>`;
}

/** A count per zone, where the list shows no zones. */
export const counts = (sorter: SamenSorter): unknown =>
  sorter.sorter.ask?.includes('count')
    ? html`<div class="counts">
        ${sorter.sorter.zones.map(({ id }) => html`<p class="subhead">${sorter.say(id)}</p>${countBox(sorter, id)}`)}
      </div>`
    : nothing;

/** What was said, under the name of a control; undefined for controls of the placing itself. */
export function saidUnder(
  { answers: { about, counts: people } }: SamenSorter,
  name: string,
): string | number | undefined {
  const [kind, id, ask] = name.split('/') as [string, string, keyof About];
  if (kind === '+count') return people?.[id];
  return about && Object.hasOwn(about, id) ? about[id]![ask] : undefined;
}
