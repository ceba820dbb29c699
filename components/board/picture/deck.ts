import { html, nothing, type TemplateResult } from 'lit';
import { together, type Family, type Written } from '../../../src/summary/index.js';
import { whole } from './words.js';
import type { Column } from './question.js';
import type { Group } from './group.js';

/** A family by its texts: also when another card joins it later, that was not put together yet. */
export const nameOfFamily = (family: Family): string => JSON.stringify(family.map(({ text }) => text).sort());

function zonesOf({ zones }: Written, columns: readonly Column[], locale: string): string {
  return columns
    .filter(({ id }) => zones.has(id))
    .map(({ id, name }) => `${name} (${whole(zones.get(id)!, locale)})`)
    .join(' · ');
}

function card(one: Written, columns: readonly Column[], { t, locale }: Group): TemplateResult {
  return html`<div class="written">
    <strong dir="auto">${one.text}</strong>
    <span class="muted">${t('group-times', { n: whole(one.n, locale) })}</span>
    <p>${zonesOf(one, columns, locale)}</p>
  </div>`;
}

/** What may be the same lies side by side. Only the facilitator puts it together, and can undo that. */
function suspected(family: Family, columns: readonly Column[], group: Group): TemplateResult {
  const { desk, t } = group;
  const name = nameOfFamily(family);
  const joined = desk.together.has(name);
  const what = family[0]!.text;
  return html`<li class="family">
    <p class="muted">${t(joined ? 'group-joined' : 'group-alike-cards', { n: family.length })}</p>
    <div class="side">
      ${joined ? card(together(family), columns, group) : family.map((one) => card(one, columns, group))}
    </div>
    ${joined ? html`<p class="muted" dir="auto">${family.map(({ text }) => `“${text}”`).join(' · ')}</p>` : nothing}
    <button @click=${() => desk.join(name, !joined)} aria-label=${`${t(joined ? 'group-apart' : 'group-together')}: ${what}`}>
      ${t(joined ? 'group-apart' : 'group-together')}
    </button>
  </li>`;
}

/** The cards that members wrote, laid together as one deck. */
export function writtenCards(group: Group, deck: string, columns: readonly Column[], title: string): unknown {
  const all = group.decks.get(deck);
  if (!all?.length) return nothing;
  const { desk, t, locale, headingLevel } = group;
  const rest = all.length - desk.most;
  const joined = all.filter((family) => desk.together.has(nameOfFamily(family))).length;
  return html`<section class="question">
    <h3 aria-level=${headingLevel + 1}>${title}</h3>
    <p>${t(joined ? 'group-deck-joined' : 'group-deck', { n: whole(all.flat().length, locale), joined })}</p>
    <ul class="deck">
      ${all
        .slice(0, desk.most)
        .map((family) =>
          family.length > 1 ? suspected(family, columns, group) : html`<li>${card(family[0]!, columns, group)}</li>`,
        )}
    </ul>
    ${rest > 0 ? html`<button @click=${desk.more}>${t('group-more', { n: whole(rest, locale) })}</button>` : nothing}
  </section>`;
}
