import { html, nothing, type TemplateResult } from 'lit';
import { folded } from './numbers.js';
import { dayOf } from './words.js';
import type { Picture, Shown } from './picture.js';

/** The day of a result, in words. */
export const dateOf = ({ result, locale }: Shown): string => dayOf(result.completedAt ?? result.startedAt, locale);

/** Whose models a result shows. */
export const modelsOf = ({ instrument }: Shown['result']): string =>
  instrument.passport.model
    .map(({ author, year, title }) => `${author} (${year})${title ? `, ${title}` : ''}`)
    .join('; ');

function origin(shown: Shown): TemplateResult {
  const { result, t } = shown;
  const { passport, version } = result.instrument;
  const line = (term: string, text: string | undefined) =>
    text ? html`<div><dt>${term}</dt><dd>${text}</dd></div>` : nothing;
  return html`<details part="passport">
    <summary>${t('about')}</summary>
    <p>${passport.purpose} ${passport.limits}</p>
    <dl>
      ${line(t('model'), modelsOf(result))}${line(t('source'), passport.source)}${line(t('licence'), passport.licence)}
      ${line(t('date'), dateOf(shown))}${line(t('version'), `${result.instrument.id} ${version}`)}${line(t('rule'), result.scores.rule)}
    </dl>
  </details>`;
}

/** The result page of any kind, in the order it is read: sentence, picture, what to talk about, numbers, passport. */
export function report(picture: Picture, shown: Shown): TemplateResult {
  const { say, t, headingLevel } = shown;
  const talk = [say('talk-1'), say('talk-2')].filter(Boolean);
  const heading = (text: string) => html`<h3 aria-level=${headingLevel + 1}>${text}</h3>`;
  return html`<section class="report" part="report">
    <p class="lead">${picture.sentence(shown)}</p>
    ${picture.drawing(shown)} ${picture.notes?.(shown) ?? nothing}
    ${talk.length ? html`${heading(t('talk-title'))}<ul>${talk.map((one) => html`<li>${one}</li>`)}</ul>` : nothing}
    ${say('next') ? html`${heading(t('next-title'))}<p>${say('next')}</p>` : nothing}
    ${folded(t('table'), picture.table(shown))}${origin(shown)}
  </section>`;
}
