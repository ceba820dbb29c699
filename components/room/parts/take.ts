import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

/** Takes in an answer, and says what came of it. */
async function takeIn(room: SamenRoom, bytes: Uint8Array, t: Translate): Promise<void> {
  const refusal = await room.lead.presenter!.take(bytes);
  room.told = t(!refusal ? 'room-taken' : refusal === 'old' ? 'room-old' : 'room-not-taken');
  room.heard();
}

async function fromFiles(room: SamenRoom, input: HTMLInputElement, t: Translate): Promise<void> {
  const files = [...input.files!];
  // The same file may be chosen again.
  input.value = '';
  for (const file of files) await takeIn(room, new Uint8Array(await file.arrayBuffer()), t);
}

async function look(room: SamenRoom, t: Translate): Promise<void> {
  const end = (room.scanning = new AbortController());
  room.told = t('room-camera-aim');
  await room.updateComplete;
  const video = room.renderRoot.querySelector('video')!;
  const tell = {
    part: (n: number, of: number) => (room.told = t('room-camera-part', { n, of })),
    envelope: (bytes: Uint8Array) => void takeIn(room, bytes, t),
  };
  try {
    const { scan } = await import('../scan.js');
    await scan(video, tell, end.signal);
  } catch {
    room.told = t('room-camera-refused');
  }
  if (room.scanning === end) room.scanning = undefined;
}

function stop(room: SamenRoom): void {
  room.scanning?.abort();
  room.scanning = undefined;
  room.told = '';
}

function camera(room: SamenRoom, t: Translate): TemplateResult {
  if (!isSecureContext) return html`<p class="note">${t('room-camera-insecure')}</p>`;
  return html`<button data-camera @click=${() => (room.scanning ? stop(room) : void look(room, t))}>
    ${t(room.scanning ? 'room-camera-stop' : 'room-camera')}
  </button>`;
}

const choose = ({ currentTarget }: Event): void =>
  ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click();

/** Answers of phones without a connection: by the camera, or as a file. */
export function take(room: SamenRoom, t: Translate): TemplateResult {
  const { scanning, told } = room;
  return html`<details class="part" data-part="take">
    <summary>${t('room-take')}</summary>
    <p>${t('room-take-text')}</p>
    <div class="row">
      ${camera(room, t)}
      <button @click=${choose}>${t('room-file')}</button>
      <input hidden type="file" multiple accept=".samen" @change=${({ currentTarget }: Event) => void fromFiles(room, currentTarget as HTMLInputElement, t)} />
    </div>
    ${scanning ? html`<video muted playsinline aria-hidden="true"></video>` : nothing}
    <p aria-hidden="true">${told}</p>
  </details>`;
}
