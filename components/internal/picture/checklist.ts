import { html, nothing, svg } from 'lit';
import { plot } from './plot.js';
import { join } from './words.js';
import type { FormAnswers } from '../../../src/instrument/answers.js';
import type { Checklist } from '../../../src/instrument/schema.js';
import type { ChecklistScore } from '../../../src/score/checklist.js';
import type { Picture, Shown } from './picture.js';

const of = ({ instrument, result }: Shown) => ({
  checklist: instrument as Checklist,
  scores: result.scores as ChecklistScore,
});

const name = ({ say }: Shown, id: string): string => say(`${id}.name`) || say(id);

/** The level in words; what does not apply is an answer of its own. */
function levelText(shown: Shown, id: string): string {
  const { checklist, scores } = of(shown);
  const level = scores.levels[id];
  if (level !== undefined) return shown.say(checklist.scale[level]!);
  return shown.t((shown.result.answers as FormAnswers)[id] === 'not-applicable' ? 'not-applicable' : 'not-answered');
}

/** One step per level; the step that was reached is filled. Shape and place tell it too, not colour alone. */
function steps(shown: Shown, id: string): unknown {
  const { checklist, scores } = of(shown);
  const level = scores.levels[id];
  return html`<div class="level">
    <span>${name(shown, id)}</span>
    <svg viewBox="0 0 ${checklist.scale.length * 28} 24" aria-hidden="true">
      ${checklist.scale.map(
        (_, step) =>
          svg`<circle class=${step === level ? 'on' : 'off'} cx=${step * 28 + 12} cy="12" r=${step === level ? 9 : 4}></circle>`,
      )}
    </svg>
    <span class="muted">${levelText(shown, id)}</span>
  </div>`;
}

function band(shown: Shown, id: string): unknown {
  const { checklist } = of(shown);
  const about = shown.say(`${id}.about`);
  return html`<section class="band">
    <h3 aria-level=${shown.headingLevel + 1}>${shown.say(id)}</h3>
    ${about ? html`<p class="muted">${about}</p>` : nothing}
    ${checklist.items.filter((item) => item.band === id).map((item) => steps(shown, item.id))}
  </section>`;
}

function points(shown: Shown): unknown {
  const { checklist, scores } = of(shown);
  return checklist.items.map(({ id, pair }) => {
    const at = scores.points[id];
    if (!pair || !at) return nothing;
    const [across, up] = pair;
    const text = (half: (typeof pair)[number]) => shown.say(half.scale[at[half.id]! - 1]!);
    return html`<h3 aria-level=${shown.headingLevel + 1}>${name(shown, id)}</h3>
      ${plot({
        x: at[across.id]!,
        y: at[up.id]!,
        steps: across.scale.length,
        across: name(shown, across.id),
        up: name(shown, up.id),
        label: `${name(shown, across.id)}: ${text(across)}. ${name(shown, up.id)}: ${text(up)}.`,
      })}`;
  });
}

/** Two bands, then the weakest conditions with what a group can ask itself. */
export const picture: Picture = {
  sentence(shown) {
    const { checklist, scores } = of(shown);
    const { t } = shown;
    const rated = Object.keys(scores.levels).length;
    if (scores.outcome === 'declined') return t('checklist-declined', { n: rated });
    const top = checklist.scale.length - 1;
    const clear = Object.values(scores.levels).filter((level) => level === top).length;
    const low = scores.weakest.filter((id) => scores.levels[id] === scores.levels[scores.weakest[0]!]);
    const weakest = low.length
      ? ` ${t('checklist-weakest', {
          what: join(
            low.map((id) => name(shown, id)),
            shown.locale,
          ),
        })}`
      : '';
    return t('checklist-profile', { n: clear, of: rated }) + weakest;
  },
  drawing: (shown) => html`${of(shown).checklist.bands.map(({ id }) => band(shown, id))}${points(shown)}`,
  table(shown) {
    const { checklist } = of(shown);
    const { t } = shown;
    return {
      head: [t('item'), t('answer')],
      rows: checklist.items.map(({ id }) => [name(shown, id), levelText(shown, id)]),
    };
  },
  notes(shown) {
    const prompts = of(shown)
      .scores.weakest.map((id) => shown.say(`${id}.prompt`))
      .filter(Boolean);
    return prompts.length
      ? html`<h3 aria-level=${shown.headingLevel + 1}>${shown.t('prompts-title')}</h3>
          <ul>
            ${prompts.map((prompt) => html`<li>${prompt}</li>`)}
          </ul>`
      : nothing;
  },
};
