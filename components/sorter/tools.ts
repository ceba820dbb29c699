import { html, nothing, type TemplateResult } from 'lit';
import { addCard } from './actions.js';
import { undoButtons } from '../internal/parts/footer.js';
import type { SamenSorter } from './sorter.js';

function views(sorter: SamenSorter): TemplateResult {
  const { t, shownView } = sorter;
  const choose = (view: 'list' | 'board') => {
    sorter.chosenView = view;
  };
  return html`<div class="row" role="group" aria-label=${t('view')}>
    ${(['list', 'board'] as const).map(
      (view) =>
        html`<button class="toggle" aria-pressed=${view === shownView ? 'true' : 'false'} @click=${() => choose(view)}>
          ${t(view)}
        </button>`,
    )}
  </div>`;
}

/** Makes a card of the person's own. */
export function adder(sorter: SamenSorter): TemplateResult | typeof nothing {
  const { t } = sorter;
  if (!sorter.sorter.own || sorter.paged) return nothing;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const box = (event.currentTarget as HTMLFormElement).elements[0] as HTMLInputElement;
    if (box.value.trim()) addCard(sorter, box.value.trim());
    box.value = '';
    box.focus();
  };
  return html`<form class="row add" @submit=${add}>
    <label class="grow"
      ><span>${t('card-name')}</span><input type="text" name="card" maxlength="80" autocomplete="off"
    /></label>
    <button>${t('add-card')}</button>
  </form>`;
}

/** What stands above both views: the view, and undo where no form around it has one. */
export function tools(sorter: SamenSorter): TemplateResult {
  return html`<div class="row tools">${views(sorter)}${sorter.embedded ? undoButtons(sorter) : nothing}</div>
    ${sorter.finder?.finder(sorter) ?? nothing}`;
}
