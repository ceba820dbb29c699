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
  const prompt = scores.weakest.includes(id) && shown.say(`${id}.prompt`);
  return html`<div class="level">
    <span>${name(shown, id)}${prompt ? html`<br /><span class="muted">${prompt}</span>` : nothing}</span>
    <svg viewBox="0 0 ${checklist.scale.length * 28} 24" aria-hidden="true">
      ${checklist.scale.map(
        (_, step) =>
          svg`<circle class=${step === level ? 'on' : 'off'} cx=${step * 28 + 12} cy="12" r=${step === level ? 9 : 4}></circle>`,
      )}
    </svg>
    <span class="muted">${levelText(shown, id)}</span>
  </div>`;
}

/** What the group can change comes first: the weakest, each with what it can ask itself. */
function band(shown: Shown, id: string): unknown {
  const { checklist, scores } = of(shown);
  const about = shown.say(`${id}.about`);
  const inBand = checklist.items.filter((item) => item.band === id).map((item) => item.id);
  const weakest = scores.weakest.filter((item) => inBand.includes(item));
  return html`<section class="band">
    <h3 aria-level=${shown.headingLevel + 1}>${shown.say(id)}</h3>
    ${about ? html`<p class="muted">${about}</p>` : nothing}
    ${[...new Set([...weakest, ...inBand])].map((item) => steps(shown, item))}
  </section>`;
}

type Half = NonNullable<Checklist['items'][number]['pair']>[number];

/** The answer to one half of a pair. */
const halfText = (shown: Shown, { id, scale }: Half): string => {
  const answer = (shown.result.answers as FormAnswers)[id] as string;
  return scale.includes(answer) ? shown.say(answer) : shown.t('not-answered');
};

/** The point between two scales, and in words where it lies. */
function points(shown: Shown): unknown {
  const { checklist, scores } = of(shown);
  return checklist.items.map(({ id, pair }) => {
    const at = scores.points[id];
    if (!pair || !at) return nothing;
    const [across, up] = pair;
    return html`<h3 aria-level=${shown.headingLevel + 1}>${name(shown, id)}</h3>
    <section class="point">
      ${plot({
        x: at[across.id]!,
        y: at[up.id]!,
        steps: across.scale.length,
        across: name(shown, across.id),
        up: name(shown, up.id),
      })}
      <div>
        ${pair.map((half) => {
          const [low, high] = [half.scale[0]!, half.scale.at(-1)!];
          return html`<p>
            ${name(shown, half.id)}: <strong>${halfText(shown, half)}</strong><br />
            <span class="muted">${shown.say(low)} → ${shown.say(high)}</span>
          </p>`;
        })}
        <p class="muted">${shown.t('checklist-even')}</p>
      </div>
    </section>`;
  });
}

/** Two bands, then what was asked as a pair. */
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
      rows: checklist.items.flatMap(({ id, pair = [] }) => [
        [name(shown, id), levelText(shown, id)],
        ...pair.map((half) => [name(shown, half.id), halfText(shown, half)]),
      ]),
    };
  },
};
