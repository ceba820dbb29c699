import { html, nothing, type TemplateResult } from 'lit';
import { along, overTime, picture } from './body.js';
import { around, small } from './small.js';
import { choices } from './choices.js';
import { dropArea, progress } from './drop.js';
import { passport } from './passport.js';
import { refusals, remarks } from './remarks.js';
import { whole } from '../picture/words.js';
import type { Group, Voice } from '../picture/group.js';
import type { SamenBoard } from '../board.js';

/** The pictures of what may be shown, or why there are none. */
function pictures(board: SamenBoard, voice: Voice): unknown {
  const { scene, shown, desk } = board;
  if (!scene || !shown) return nothing;
  const { sight, waiting } = scene.look;
  if (!sight) return small(board, waiting, voice);
  const { said, decks } = scene;
  const group: Group = { ...voice, instrument: shown, part: sight.part, said, decks, desk };
  return html`${choices(board, voice)} ${around(board, waiting, voice)} ${picture(group)}
    ${along(scene, 'perspective', group)} ${along(scene, 'round', group)} ${overTime(scene, group)}
    ${passport(shown, voice)}`;
}

/** The board from top to bottom. */
export function page(board: SamenBoard, voice: Voice): TemplateResult {
  const { t, say, locale, headingLevel } = voice;
  const { filling, problems, summary } = board;
  const unfinished = filling.collection?.unfinished.size ?? 0;
  return html`<div class="whole">
    <h2 part="title" aria-level=${headingLevel}>
      ${board.shown ? html`<span class="muted">${t('group-title')}:</span> ${say('title')}` : t('group-title')}
    </h2>
    ${refusals(problems)}
    ${summary ? nothing : dropArea(board, t)} ${progress(board, voice)}
    ${unfinished ? html`<p>${t('group-unfinished', { n: whole(unfinished, locale) })}</p>` : nothing}
    ${remarks(filling.remarks, t, locale)} ${pictures(board, voice)}
  </div>`;
}
