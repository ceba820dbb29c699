import { html, nothing, svg, type TemplateResult } from 'lit';
import { movedBy, type Move } from '../../../src/summary/index.js';
import { sayer, type Say } from '../../../src/instrument/text.js';
import type { Translate } from '../../../src/locale/resolve.js';
import type { SamenRoom } from '../room.js';

/** So many are enough to talk about; the rest is folded. */
const first = 5;

const nameOf = (say: Say, id: string): string => say(`${id}.name`) || say(id);

function words(move: Move, floor: number, t: Translate): string {
  const { changed: n, of } = move;
  switch (movedBy(move, floor)) {
    case 'counted':
      return n ? t('room-moved', { n, of }) : t('room-moved-none', { of });
    case 'few':
      return t('room-moved-few', { floor, of });
    default:
      return t('room-moved-most', { of });
  }
}

/** How large the movement is, no more exactly than the words say. */
function bar(move: Move, floor: number): unknown {
  const part = movedBy(move, floor) === 'counted' ? move.changed / move.of : move.changed < floor ? 0 : 1;
  if (movedBy(move, floor) !== 'counted') return nothing;
  return html`<svg class="moved" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="all" width="100" height="6"></rect><rect class="on" width=${part * 100} height="6"></rect>`}
  </svg>`;
}

/** Per question how many changed their mind since the round before, the most first. */
export function movement(room: SamenRoom, t: Translate): TemplateResult | typeof nothing {
  const { moves, state, lead, headingLevel } = room;
  const { round, promise, locale, wording } = state!;
  if (round < 2) return nothing;
  const say = sayer(lead.instrument!, locale, wording);
  const named = moves.filter(({ question }) => nameOf(say, question));
  const row = (move: Move) => html`<li>
    <strong>${nameOf(say, move.question)}</strong> <span>${words(move, promise.floor, t)}</span>${bar(move, promise.floor)}
  </li>`;
  const rest = named.slice(first);
  return html`<section class="movement" aria-labelledby="movement">
    <h3 id="movement" aria-level=${headingLevel + 1}>${t('room-movement')}</h3>
    ${
      named.length
        ? html`<p>${t('room-movement-text', { before: round - 1, after: round })}</p>
            <ul>${named.slice(0, first).map(row)}</ul>
            ${rest.length ? html`<details><summary>${t('group-more', { n: rest.length })}</summary><ul>${rest.map(row)}</ul></details>` : nothing}`
        : html`<p>${t('room-moved-wait', { floor: promise.floor })}</p>`
    }
  </section>`;
}
