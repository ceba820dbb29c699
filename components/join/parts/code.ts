import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenJoin } from '../join.js';

/** Goes where the server of the page knows the code. */
function go(join: SamenJoin, event: SubmitEvent): void {
  event.preventDefault();
  const box = (event.currentTarget as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
  const typed = box.value.replace(/[\s-]/g, '').toUpperCase();
  const isCode = /^[A-Z0-9]{4,12}$/.test(typed);
  box.setAttribute('aria-invalid', String(!isCode));
  box.parentElement!.querySelector('.error')!.toggleAttribute('hidden', isCode);
  if (isCode) location.assign(`${join.codes ?? '/r'}/${typed}`);
  else box.focus();
}

/** Asks for the code that stands on the screen. */
export function code(join: SamenJoin, t: Translate, titled = true): TemplateResult {
  return html`${titled ? heading(join, t('join-title')) : nothing}
    <form class="code" novalidate @submit=${(event: SubmitEvent) => go(join, event)}>
      <label for="code">${t('join-code')}</label>
      <p class="hint" id="code-hint">${t('join-code-hint')}</p>
      <p class="error" id="code-error" hidden>${t('join-code-empty')}</p>
      <input
        id="code"
        name="code"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby="code-hint code-error"
      />
      <button class="primary" part="button">${t('join-go')}</button>
    </form>`;
}
