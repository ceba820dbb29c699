import { css, html, type TemplateResult } from 'lit';

/** Of what picks a file. */
export const styles = css`
  .pick {
    margin-block: 0.75rem;
    padding: 0.75rem 1rem;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .pick.over {
    background: var(--_chosen);
    border-color: var(--_accent);
    border-style: solid;
  }
  .pick p {
    margin: 0.25rem 0 0;
  }
  .pick label {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    margin: 0;
    padding: 0.6rem 1rem;
    color: var(--_accent);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: inherit;
    cursor: pointer;
  }
  .pick label:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media print {
    .pick {
      display: none;
    }
  }
`;

const zoneOf = ({ currentTarget }: Event): Element => currentTarget as Element;

/** A file over the box is ours; a text or a card that is dragged is not. */
function over(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  zoneOf(event).classList.toggle('over', event.type === 'dragover');
}

const quiet = (event: Event): void => event.stopPropagation();

/** A button that opens the browser's own picker of files, in a box that takes a dropped file as well. */
export function pick(label: string, hint: string, take: (file: File) => void): TemplateResult {
  const chosen = (event: Event): void => {
    // Choosing a file is no answer: the page hears nothing of it.
    event.stopPropagation();
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) take(file);
    // The same file again is a change too.
    input.value = '';
  };
  const dropped = (event: DragEvent): void => {
    over(event);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  };
  return html`<div class="pick" part="pick" @dragover=${over} @dragleave=${over} @drop=${dropped}>
    <label>
      ${label}
      <input class="hidden" type="file" accept=".json,.jsonl,.ndjson,.csv,application/json,text/csv" @change=${chosen} @input=${quiet} />
    </label>
    <p class="muted">${hint}</p>
  </div>`;
}
