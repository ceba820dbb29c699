import { html, nothing, type TemplateResult } from 'lit';
import { join } from '../../internal/picture/words.js';
import { cloud, pointTable } from './points.js';
import { pileTables, piles, unitOf, unitText } from './piles.js';
import { questionsOf, tallyOf, type Question } from './question.js';
import { mostSaid, people, whole } from './words.js';
import type { Checklist } from '../../../src/instrument/schema.js';
import type { Tally } from '../../../src/summary/index.js';
import type { Group, GroupPicture } from './group.js';

interface Item {
  question: Question;
  tally: Tally;
  band: string;
}

function items(group: Group): Item[] {
  const checklist = group.instrument as Checklist;
  const bandOf = new Map(checklist.items.map((item) => [item.id, item.band]));
  return questionsOf(checklist, group).map((question) => ({
    question,
    tally: tallyOf(group.part, question),
    band: bandOf.get(question.id)!,
  }));
}

function row({ question, tally }: Item, per: number, group: Group): TemplateResult {
  const { t, locale, part, headingLevel } = group;
  const few = tally.n < part.n ? t('group-answered', { n: whole(tally.n, locale), of: whole(part.n, locale) }) : '';
  return html`<section class="question">
    <h4 aria-level=${headingLevel + 2}>${question.name}</h4>
    <p>${mostSaid(question, tally, group)} ${few}</p>
    ${piles(question, tally, per, group)}
  </section>`;
}

function band(id: string, all: readonly Item[], per: number, group: Group): TemplateResult {
  const about = group.say(`${id}.about`);
  return html`<section class="band">
    <h3 aria-level=${group.headingLevel + 1}>${group.say(id)}</h3>
    ${about ? html`<p class="muted">${about}</p>` : nothing}
    ${all.filter((item) => item.band === id).map((item) => row(item, per, group))}
  </section>`;
}

/** Changeable items that fewest people see clearly. */
function weakest(group: Group): { names: string[]; n: number; of: number } | undefined {
  const { scale, bands } = group.instrument as Checklist;
  const changeable = new Set(bands.flatMap(({ id, changeable: can }) => (can ? id : [])));
  const rated = items(group)
    .filter((item) => changeable.has(item.band) && item.tally.n)
    .map(({ question, tally }) => ({ name: question.name, n: tally.values.get(scale.at(-1)!) ?? 0, of: tally.n }));
  const least = [...rated].sort((a, b) => a.n / a.of - b.n / b.of)[0];
  if (!least) return undefined;
  const alike = rated.filter(({ n, of }) => n * least.of === least.n * of);
  return { names: alike.map(({ name }) => name), n: least.n, of: least.of };
}

/** A row per item with one dot a person per level: what can be changed first. */
export const picture: GroupPicture = {
  sentence(group) {
    const { t, say, locale } = group;
    const start = t('group-items', { people: people(group.part.n, group) });
    const low = weakest(group);
    if (!low) return start;
    const top = say((group.instrument as Checklist).scale.at(-1)!);
    const values = { what: join(low.names, locale), n: whole(low.n, locale), of: whole(low.of, locale), top };
    return `${start} ${t('group-weakest', values)}`;
  },
  drawing(group) {
    const all = items(group);
    const per = unitOf(all.map(({ tally }) => tally));
    const bands = [...new Set(all.map((item) => item.band))];
    return html`<p class="muted">${unitText(per, group)}</p>
      ${bands.map((id) => band(id, all, per, group))} ${cloud(group)}
      <p class="note">${group.t('group-not-mean')}</p>`;
  },
  tables: (group) => [
    ...pileTables(
      items(group).map((item) => ({ ...item, of: group.part.n })),
      group,
    ),
    ...pointTable(group),
  ],
};
