import { html, nothing, type TemplateResult } from 'lit';
import { whole } from '../picture/words.js';
import type { Key, Translate } from '../../../src/locale/resolve.js';
import type { Voice } from '../picture/group.js';
import type { Scene, Size } from '../scene.js';
import type { SamenBoard } from '../board.js';

type Dimension = 'version' | 'round' | 'perspective';

const perspectives = ['member', 'worker', 'observer'];

/** A perspective by its usual name, or as the page called it. */
export const perspectiveName = (value: string, t: Translate): string =>
  perspectives.includes(value) ? t(value as Key) : value;

export const nameOf = (key: Dimension, value: string, t: Translate): string =>
  key === 'perspective' ? perspectiveName(value, t) : key === 'round' ? t('group-round-name', { what: value }) : value;

function choice(
  board: SamenBoard,
  { t, locale }: Voice,
  key: Dimension,
  sizes: readonly Size[],
  all?: string,
): unknown {
  if (sizes.length < 2) return nothing;
  const chosen = board.scene!.choice[key];
  const set = ({ currentTarget }: Event) =>
    board.wish({ ...board.wished, [key]: (currentTarget as HTMLSelectElement).value || undefined });
  const option = ([value, n]: Size): TemplateResult =>
    html`<option value=${value} .selected=${value === chosen}>
      ${t('group-option', { what: nameOf(key, value, t), n: whole(n, locale) })}
    </option>`;
  return html`<div>
    <label for=${key}>${t(`group-${key}`)}</label>
    <select id=${key} @change=${set}>
      ${all ? html`<option value="" .selected=${chosen === undefined}>${all}</option>` : nothing} ${sizes.map(option)}
    </select>
  </div>`;
}

/** What is looked at: a version of the instrument, a round, a perspective. Versions are never mixed. */
export function choices(board: SamenBoard, voice: Voice): TemplateResult {
  const { t } = voice;
  const { versions, rounds, perspectives: views, tooFewApart } = board.scene as Scene;
  return html`${versions.length > 1 ? html`<p>${t('group-versions', { n: versions.length })}</p>` : nothing}
    <div class="row choices">
      ${choice(board, voice, 'version', versions)}${choice(board, voice, 'round', rounds)}
      ${tooFewApart ? nothing : choice(board, voice, 'perspective', views, t('group-everybody'))}
    </div>
    ${tooFewApart ? html`<p class="muted">${t('group-too-few-apart')}</p>` : nothing}`;
}
