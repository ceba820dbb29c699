import { css, html, type TemplateResult } from 'lit';
import { part } from '../../../src/locale/parts/keep.js';
import { download } from '../download.js';
import { fileName } from '../../../src/export/file-name.js';
import { formats, type Format, type Kept } from './formats.js';

export { part };

/** Of the buttons. */
export const styles = css`
  .forms {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    max-width: none;
    padding: 0;
    list-style: none;
  }
  .forms button {
    width: 100%;
    text-align: start;
  }
`;

/** Tells what came of it, in the status that was empty from the start. */
function tell(button: Element, text: string): void {
  button.closest('.kept')!.querySelector('[role=status]')!.textContent = text;
}

async function keep(kept: Kept, format: Format, button: Element): Promise<void> {
  const { t } = kept.shown;
  try {
    const written = await format.write(kept);
    const name = fileName(kept.shown.result, format.ending);
    download(name, new Blob([written], { type: format.type }));
    tell(button, t('kept', { what: name }));
  } catch {
    // The writer is out of reach, or the browser cannot paint: the data are here all the same.
    tell(button, t('keep-unmade'));
  }
}

/** Every form in which a person may keep a result, as plain buttons. */
export function menu(kept: Kept): TemplateResult {
  const { t } = kept.shown;
  const press = (format: Format) => (event: Event) => void keep(kept, format, event.currentTarget as Element);
  return html`<div class="kept">
    <ul class="forms">
      ${formats.map((format) => html`<li><button @click=${press(format)}>${t(format.label)}</button></li>`)}
      <li><button @click=${() => print()}>${t('keep-print')}</button></li>
    </ul>
    <p role="status"></p>
  </div>`;
}
