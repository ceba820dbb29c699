import { html, nothing, type TemplateResult } from 'lit';
import { dropped, picked } from '../intake/sources.js';
import { whole } from '../picture/words.js';
import type { SamenBoard } from '../board.js';
import type { Voice } from '../picture/group.js';
import type { Translate } from '../../../src/locale/resolve.js';

const choose = ({ currentTarget }: Event): void =>
  ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click();

/** Where files come in: dropped, or chosen with a button, one by one or as a folder. */
export function dropArea(board: SamenBoard, t: Translate): TemplateResult {
  const pick = async ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    const sources = await picked(input.files!);
    // The same files may be chosen again.
    input.value = '';
    await board.count(sources);
  };
  return html`<div class="drop" part="drop">
    <p>${t('group-drop')}</p>
    <div class="row">
      <button @click=${choose}>${t('group-files')}</button>
      <input hidden type="file" multiple accept=".json,.jsonl,.ndjson,.csv,.zip" @change=${pick} />
      <button @click=${choose}>${t('group-folder')}</button>
      <input hidden type="file" multiple webkitdirectory @change=${pick} />
    </div>
  </div>`;
}

/** How far the reading is. What a screen reader hears of it changes less often: see `spoken`. */
export function progress({ progress: at, spoken }: SamenBoard, { t, locale }: Voice): TemplateResult {
  const said = (read: number, of: number) => t('group-progress', { n: whole(read, locale), of: whole(of, locale) });
  return html`<p role="status" class="hidden">${spoken && said(...spoken)}</p>
    ${
      at
        ? html`<p>
          ${at.read < at.of ? html`<progress .max=${at.of} .value=${at.read} aria-label=${t('group-progress-label')}></progress>` : nothing}
          <span aria-hidden="true">${said(at.read, at.of)}</span>
        </p>`
        : nothing
    }`;
}

/** Counts what is dropped. */
export async function drop(board: SamenBoard, event: DragEvent): Promise<void> {
  board.over = false;
  if (!event.dataTransfer || board.summary) return;
  event.preventDefault();
  await board.count(await dropped(event.dataTransfer)());
}

/** A file that is dropped where nobody takes it would replace the page. */
export function hover(board: SamenBoard, event: DragEvent): void {
  if (board.summary || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  board.over = event.type === 'dragover';
}
