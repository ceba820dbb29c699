import { html, type TemplateResult } from 'lit';
import type { Key, Translate } from '../../../src/locale/resolve.js';
import type { SamenJoin } from '../join.js';

/** What is said of where the answers are, and what follows. */
function saidOf({ visit }: SamenJoin): [state: Key, text: Key] {
  const { participant, room, answered, kept } = visit;
  const { state: where, content } = participant!;
  if (!answered && !content.withdrawn) return ['join-none', room!.phase === 'open' ? 'join-none-text' : 'join-look'];
  if (where === 'received')
    return [
      'join-received',
      room!.phase === 'open' && !content.withdrawn ? 'join-received-text' : 'join-received-closed',
    ];
  if (where === 'sent') return ['join-sent', 'join-sent-text'];
  return [kept!.kept && participant!.keeps ? 'join-kept' : 'join-kept-tab', 'join-kept-text'];
}

/** Whether there is a connection, and where the answers are: in words, and told to a screen reader when it changes. */
export function state(join: SamenJoin, t: Translate): TemplateResult {
  const { participant, room } = join.visit;
  const connected = participant!.line.at === 'connected';
  const over = room!.phase === 'ended';
  const [at, text] = saidOf(join);
  return html`<div class="state" part="state" role="status" tabindex="-1">
    ${
      over
        ? html`<strong>${t('join-gone')}</strong>`
        : html`<span class=${connected ? 'line on' : 'line'}>${t(connected ? 'join-connected' : 'join-away')}</span>
            <strong>${t(at)}</strong>
            <span class="what">${t(text)}</span>`
    }
  </div>`;
}
