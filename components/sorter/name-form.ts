import { html, type TemplateResult } from 'lit';
import { renameCard } from './actions.js';
import type { Card, SamenSorter } from './sorter.js';

/** Gives an own card another name. */
export function nameForm(sorter: SamenSorter, card: Card): TemplateResult {
  const { t } = sorter;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    renameCard(sorter, card, (form.elements[0] as HTMLInputElement).value.trim());
    form.closest('details')?.removeAttribute('open');
  };
  return html`<details>
    <summary aria-label=${t('rename-what', { what: card.label })}>${t('rename')}</summary>
    <form class="row" @submit=${save}>
      <input type="text" maxlength="80" autocomplete="off" aria-label=${t('card-name')} .value=${card.label} />
      <button>${t('save')}</button>
    </form>
  </details>`;
}
