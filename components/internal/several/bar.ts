import { css, html, nothing, type TemplateResult } from 'lit';
import { part } from '../../../src/locale/parts/several.js';
import { Several } from './several.js';
import type { Widget } from '../widget.js';

const { styleSheet } = css`
  .several {
    margin-block: 0.5rem 1rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--_soft);
    border-radius: var(--_radius);
  }
  .several form {
    margin-block-start: 0.5rem;
  }
  .several p {
    margin: 0;
    margin-inline-end: auto;
  }
  .several label {
    margin: 0;
  }
  .several select,
  .several [type='text'] {
    flex: 1 1 10rem;
    width: auto;
    min-width: 0;
    max-width: 20rem;
    min-height: 2.75rem;
    padding: 0.5rem;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font: inherit;
  }
`;

/** Opens at a press of a button: a choice alone, as by arrow keys, changes nothing (WCAG 2.2, 3.2.2). */
function switcher(several: Several): TemplateResult {
  const { t } = several.widget;
  const open = (event: SubmitEvent) => {
    event.preventDefault();
    const { value } = (event.currentTarget as HTMLFormElement).elements[0] as HTMLSelectElement;
    void several.open(value);
  };
  return html`<form class="row" @submit=${open}>
    <label for="draft-other">${t('draft-other')}</label>
    <select id="draft-other">
      ${several.others.map((one) => html`<option value=${one.key}>${several.called(one)}</option>`)}
    </select>
    <button>${t('draft-open')}</button>
  </form>`;
}

function nameForm(several: Several): TemplateResult {
  const { t, drafts } = several.widget;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const { value } = (event.currentTarget as HTMLFormElement).elements[0] as HTMLInputElement;
    void several.name(value.trim());
  };
  return html`<form class="row" @submit=${save}>
    <label for="draft-name">${t('draft-name')}</label>
    <input
      id="draft-name"
      type="text"
      maxlength="60"
      autocomplete="off"
      .value=${several.naming === 'this' ? (drafts.name ?? '') : ''}
    />
    <button>${t(several.naming === 'new' ? 'draft-new' : 'draft-save')}</button>
    <button type="button" class="link" @click=${() => several.ask(undefined)}>${t('draft-cancel')}</button>
  </form>`;
}

/** Choosing a draft and naming it are no answers: the page hears nothing of them. */
const quiet = (event: Event): void => event.stopPropagation();

/** Which draft is open, and the ways to others. */
export function bar(several: Several): TemplateResult | typeof nothing {
  const { t, keeping, readonly } = several.widget;
  if (keeping === 'none' || readonly) return nothing;
  const ways = html`<button class="link" @click=${() => several.ask('this')}>${t('draft-rename')}</button>
    <button class="link" @click=${() => several.ask('new')}>${t('draft-new')}</button>`;
  return html`<div class="several" part="several" @input=${quiet} @change=${quiet}>
    <div class="row">
      <p data-several tabindex="-1">${t('draft-current')} <strong>${several.current}</strong></p>
      ${several.naming ? nothing : ways}
    </div>
    ${several.naming ? nameForm(several) : several.others.length ? switcher(several) : nothing}
  </div>`;
}

/** Opens one of an element's drafts, and shows the ways to the others. */
export async function openOne(widget: Widget & { bar: (() => unknown) | undefined }): Promise<void> {
  await widget.locale.add(part);
  const { adoptedStyleSheets } = widget.shadowRoot!;
  if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
  const several = new Several(widget);
  await several.start();
  widget.bar = () => bar(several);
  widget.requestUpdate();
}
