import { html, nothing, type TemplateResult } from 'lit';
import type { Voice } from '../picture/group.js';
import type { Instrument } from '../../../src/instrument/schema.js';

/** Where the questions come from, and what they are not. */
export function passport({ passport: about }: Instrument, { say, t }: Voice): TemplateResult {
  const models = about.model.map(({ author, year, title }) => `${author} (${year})${title ? `, ${title}` : ''}`);
  const line = (term: string, text: string | undefined) =>
    text ? html`<div><dt>${term}</dt><dd>${text}</dd></div>` : nothing;
  return html`<details class="passport" part="passport">
    <summary>${t('about')}</summary>
    <p>${say('purpose')} ${say('limits')}</p>
    <dl>
      ${line(t('model'), models.join('; '))}${line(t('source'), about.source)}${line(t('licence'), about.licence)}
      ${line(t('version'), `${about.id} ${about.version}`)}${line(t('rule'), about.rule)}
    </dl>
  </details>`;
}
