import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../internal/download.js';
import { loadCodes } from '../codes.js';
import { language, promise } from './before.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenJoin } from '../join.js';

/** Codes of the envelope that are shown one by one; none where they could not be fetched. */
async function showCodes(join: SamenJoin): Promise<void> {
  const loaded = await loadCodes().catch(() => undefined);
  const envelope = join.visit.participant!.envelope();
  join.shown = { codes: (envelope && loaded?.codesOf(envelope)) ?? [], at: 0, qr: loaded?.qr };
}

function save(join: SamenJoin): void {
  const { participant } = join.visit;
  const bytes = participant!.envelope() as Uint8Array<ArrayBuffer>;
  download(`${participant!.slot.slice(0, 8)}.samen`, new Blob([bytes], { type: 'application/octet-stream' }));
}

function codes(join: SamenJoin, t: Translate): unknown {
  const { shown } = join;
  if (!shown) return nothing;
  const { codes: all, at, qr } = shown;
  if (!all.length || !qr) return html`<p role="alert">${t('join-code-none')}</p>`;
  const said = t('join-code-of', { n: at + 1, of: all.length });
  return html`<figure>
    ${qr(all[at]!, said)}
    <figcaption aria-live="polite">${all.length > 1 ? said : nothing}</figcaption>
    ${
      all.length > 1
        ? html`<button class="wide" @click=${() => (join.shown = { ...shown, at: (at + 1) % all.length })}>
          ${t('join-code-next')}
        </button>`
        : nothing
    }
  </figure>`;
}

function offline(join: SamenJoin, t: Translate): unknown {
  if (!join.visit.answered) return nothing;
  const toggle = () => (join.shown ? (join.shown = undefined) : void showCodes(join));
  return html`<h3 aria-level=${join.headingLevel + 1}>${t('join-offline')}</h3>
    <p>${t('join-offline-text')}</p>
    <div class="row">
      <button @click=${toggle}>${t(join.shown ? 'join-hide-code' : 'join-show-code')}</button>
      <button @click=${() => save(join)}>${t('join-file')}</button>
    </div>
    ${codes(join, t)}`;
}

function withdraw(join: SamenJoin, t: Translate): unknown {
  const { participant } = join.visit;
  if (!participant!.envelope() || participant!.content.withdrawn) return nothing;
  const ask = (sure: boolean) => () => (join.withdrawing = sure);
  const yes = () => {
    join.withdrawing = false;
    void join.visit.withdraw();
  };
  if (!join.withdrawing) return html`<p><button class="link" @click=${ask(true)}>${t('join-withdraw')}</button></p>`;
  return html`<div class="note problem" role="group" aria-label=${t('join-withdraw')}>
    <p>${t('join-withdraw-text')}</p>
    <div class="row">
      <button @click=${ask(false)}>${t('join-withdraw-not')}</button>
      <button @click=${yes}>${t('join-withdraw-sure')}</button>
    </div>
  </div>`;
}

/** What few people need, folded up: without internet, what was promised, taking answers back. */
export function more(join: SamenJoin, t: Translate): TemplateResult | typeof nothing {
  const { room } = join.visit;
  if (room!.phase === 'ended') return nothing;
  return html`<details class="more">
      <summary>${t('join-more')}</summary>
      ${offline(join, t)}
      <h3 aria-level=${join.headingLevel + 1}>${t('join-before')}</h3>
      ${promise(room!, t)} ${withdraw(join, t)}
    </details>
    ${language(join, t)}`;
}
