import { html, nothing, type TemplateResult } from 'lit';
import { comparison, comparisonTables, type Named } from '../picture/compare.js';
import { days, timeline, timeTable } from '../picture/timeline.js';
import { nameOf } from './choices.js';
import { pictures } from '../picture/pictures.js';
import { tables } from '../picture/table.js';
import { texts } from '../picture/texts.js';
import type { Group, Voice } from '../picture/group.js';
import type { PartSight, Scene } from '../scene.js';

const heading = (text: string, { headingLevel }: Voice): TemplateResult =>
  html`<h3 aria-level=${headingLevel + 1}>${text}</h3>`;

/** The picture of the group: sentence, drawing, and the same numbers in tables. */
export function picture(group: Group): TemplateResult {
  const { sentence, drawing, tables: numbers } = pictures[group.instrument.kind];
  const { t, say } = group;
  const talk = [say('talk-1'), say('talk-2')].filter(Boolean);
  return html`<p class="lead">${sentence(group)}</p>
    ${drawing(group)} ${notes(group)} ${tables(numbers(group), t('table'), group)}
    ${talk.length ? html`${heading(t('talk-title'), group)}<ul>${talk.map((one) => html`<li>${one}</li>`)}</ul>` : nothing}`;
}

/** What people added to their answers. Reasons stand with their cards, and an interview is all texts. */
function notes(group: Group): unknown {
  const ids = [...group.said.keys()].filter((id) => id.endsWith('.note'));
  if (group.instrument.kind === 'interview' || !ids.length) return nothing;
  return html`${heading(group.t('group-notes'), group)}${texts(ids, group)}`;
}

const named = (parts: readonly PartSight[], key: 'round' | 'perspective', voice: Voice): Named[] =>
  parts.map(({ value, sight, from, to }) => ({
    name: nameOf(key, value, voice.t) + (key === 'round' ? `, ${days({ from, to }, voice.locale)}` : ''),
    part: sight.part,
  }));

/** The same questions answered in several rounds, or by several kinds of people. */
export function along(scene: Scene, key: 'round' | 'perspective', { instrument, ...voice }: Group): unknown {
  const parts = named(key === 'round' ? scene.byRound : scene.byPerspective, key, voice);
  if (parts.length < 2) return nothing;
  const { t } = voice;
  return html`<section class="along" part="comparison">
    ${heading(t(`group-by-${key}`), voice)}
    <p>${t(`group-by-${key}-text`)}</p>
    ${comparison(instrument, parts, voice)}
    ${tables(comparisonTables(instrument, parts, voice), `${t('table')}: ${t(`group-by-${key}`)}`, voice)}
  </section>`;
}

/** How the group went from round to round. */
export function overTime({ byRound }: Scene, { instrument, ...voice }: Group): unknown {
  if (byRound.length < 2 || instrument.kind !== 'assessment') return nothing;
  const { t } = voice;
  const rounds = byRound.map(({ value, sight, from, to }) => ({
    name: nameOf('round', value, t),
    part: sight.part,
    from,
    to,
  }));
  return html`<section class="along" part="timeline">
    ${heading(t('group-time'), voice)} ${timeline(instrument, rounds, voice)}
    ${tables(timeTable(instrument, rounds, voice), `${t('table')}: ${t('group-time')}`, voice)}
  </section>`;
}
