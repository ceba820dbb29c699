import { html, nothing, type TemplateResult } from 'lit';
import { before } from './before.js';
import { code } from './code.js';
import { heading } from './heading.js';
import { more } from './more.js';
import { state } from './state.js';
import type { Key, Translate } from '../../../src/locale/resolve.js';
import type { LiveFailure } from '../../../src/live/register.js';
import type { SamenJoin } from '../join.js';

const failures: Partial<Record<LiveFailure, Key>> = {
  broken: 'join-broken',
  version: 'join-version',
  ended: 'join-gone',
};

/** What a person should know of the round, above the exercise. */
function note(join: SamenJoin, t: Translate): unknown {
  const { room, participant, exercise, answered } = join.visit;
  const { phase, round } = room!;
  if (participant!.content.withdrawn) return html`<p class="note">${t('join-withdrawn')}</p>`;
  if (phase === 'ended') return html`<p class="note">${t('join-ended')}</p>`;
  if (phase === 'closed')
    return html`<p class="note">${t(answered || !hasAny(join) ? 'join-closed' : 'join-closed-open')}</p>`;
  if (exercise?.again && !answered) return html`<p class="note">${t('join-again')}</p>`;
  return round > 1 ? html`<p class="round">${t('join-round', { n: round })}</p>` : nothing;
}

/** Whether something is filled in that was not sent. */
const hasAny = ({ visit: { exercise } }: SamenJoin): boolean => exercise?.element.session?.isEmpty === false;

function inside(join: SamenJoin, t: Translate): TemplateResult {
  const { exercise, room, participant } = join.visit;
  const failed = participant!.trouble ? 'exercise failed' : 'exercise';
  return html`${state(join, t)} ${note(join, t)}
    <div class=${failed} lang=${join.tongue ?? room!.locale}>${exercise?.element ?? nothing}</div>
    ${more(join, t)}`;
}

/** What is shown, from the link to the end. */
export function page(join: SamenJoin, t: Translate): unknown {
  const { at, failure, participant } = join.visit;
  switch (at) {
    case 'code':
      return code(join, t);
    case 'failed':
      return html`${heading(join, t('join-title'))}
        <p class="note problem" role="alert">${t(failures[failure!] ?? 'join-problem')}</p>
        ${failure === 'broken' ? code(join, t, false) : nothing}`;
    case 'opening':
      return html`${heading(join, t('join-title'))}
        <p role="status">${t(participant?.line.at === 'away' ? 'join-away-first' : 'join-waits')}</p>`;
    case 'before':
      return before(join, t);
    default:
      return inside(join, t);
  }
}
