import { html, nothing, svg } from 'lit';
import { decimal, join } from './words.js';
import type { Assessment } from '../../../src/instrument/schema.js';
import type { AssessmentScore } from '../../../src/score/assessment.js';
import type { Picture, Shown } from './picture.js';

const of = ({ instrument, result }: Shown) => ({
  assessment: instrument as Assessment,
  scores: result.scores as AssessmentScore,
});

const width = 220;

/**
 * One row: where the mean lies on the scale. A dot on a line, as a bar would suggest an amount. What lies in the band
 * under the highest mean is not told apart from it.
 */
function row(shown: Shown, id: string): unknown {
  const { assessment, scores } = of(shown);
  const { mean, n } = scores.dimensions[id]!;
  const high = Math.max(...assessment.dimensions.map((one) => scores.dimensions[one]!.mean ?? 0));
  const low = Math.max(1, high - assessment.margin);
  const steps = assessment.scale.length - 1;
  const at = (value: number) => 10 + ((value - 1) / steps) * (width - 20);
  return html`<div class="level">
    ${scores.top.includes(id) ? html`<strong>${shown.say(id)}</strong>` : html`<span>${shown.say(id)}</span>`}
    <svg viewBox="0 0 ${width} 24" aria-hidden="true">
      ${high ? svg`<rect class="near" x=${at(low)} width=${at(high) - at(low)} height="24"></rect>` : nothing}
      <line x1="10" x2=${width - 10} y1="12" y2="12"></line>
      ${assessment.scale.map((_, step) => svg`<circle class="off" cx=${at(step + 1)} cy="12" r="3"></circle>`)}
      ${mean === undefined ? nothing : svg`<circle class="on" cx=${at(mean)} cy="12" r="8"></circle>`}
    </svg>
    <span class="muted">
      ${mean === undefined ? shown.t('no-score') : html`<strong>${decimal(mean, shown.locale)}</strong>`}
      (${shown.t('answers-n')}: ${n})
    </span>
  </div>`;
}

function about({ say, t }: Shown, id: string): unknown {
  const part = (key: 'risk' | 'support') => {
    const text = say(`${id}.${key}`);
    return text ? html`<p><strong>${t(key)}:</strong> ${text}</p>` : nothing;
  };
  return html`<p>${say(`${id}.about`)}</p>${part('risk')}${part('support')}`;
}

/** How far the highest mean lies above the next, as a reader finds it who subtracts the numbers in the table. */
function lead({ dimensions }: AssessmentScore): number {
  const means = Object.values(dimensions).flatMap(({ mean }) => (mean === undefined ? [] : Math.round(mean * 10) / 10));
  const [first, second] = means.toSorted((a, b) => b - a);
  return first! - second!;
}

/** The phases as rows, none higher than another; the evidence is named, also when it does not decide. */
export const picture: Picture = {
  sentence(shown) {
    const { assessment, scores } = of(shown);
    const { t, say, locale } = shown;
    const what = join(scores.top.map(say), locale);
    const sentence = t(`assessment-${scores.outcome}`, { what });
    if (scores.outcome === 'between') return `${sentence} ${t('assessment-close')}`;
    if (scores.outcome !== 'clear') return sentence;
    return `${sentence} ${t('assessment-margin', { n: decimal(lead(scores), locale), of: assessment.scale.length })}`;
  },
  drawing(shown) {
    const { assessment } = of(shown);
    const [low, high] = [assessment.scale[0]!, assessment.scale.at(-1)!];
    return html`<section class="band">
      <p class="muted">
        1: ${shown.say(low)}. ${assessment.scale.length}: ${shown.say(high)}. ${shown.t('assessment-band')}
      </p>
      ${assessment.dimensions.map((id) => row(shown, id))}
    </section>`;
  },
  table(shown) {
    const { assessment, scores } = of(shown);
    const { t, say, locale } = shown;
    return {
      head: [t('item'), t('mean'), t('answers-n')],
      rows: assessment.dimensions.map((id) => {
        const { mean, n } = scores.dimensions[id]!;
        return [say(id), mean === undefined ? t('no-score') : decimal(mean, locale), n];
      }),
    };
  },
  notes(shown) {
    const { assessment, scores } = of(shown);
    const { say } = shown;
    return html`${scores.caveats.map((id) => html`<p class="note">${say(id)}</p>`)}
    ${[...new Set([...scores.top, ...assessment.dimensions])].map((id) =>
      say(`${id}.about`)
        ? html`<details ?open=${scores.top.includes(id)}><summary>${say(id)}</summary>${about(shown, id)}</details>`
        : nothing,
    )}`;
  },
};
