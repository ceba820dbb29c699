import { html, nothing, type TemplateResult } from 'lit';
import { agreement, reasonsFor, type Tally } from '../../../src/summary/index.js';
import { asksMore } from '../../../src/instrument/asks.js';
import { writtenCards } from './deck.js';
import { pileTables, piles, unitOf, unitText } from './piles.js';
import { questionsOf, tallyOf, type Question } from './question.js';
import { agreed, mostSaid, people, whole } from './words.js';
import type { Sorter } from '../../../src/instrument/schema.js';
import type { Group, GroupPicture } from './group.js';

interface Card {
  question: Question;
  tally: Tally;
}

/** Cards, the most split first: those are the ones to talk about. What too few placed to say so comes last. */
function cards(group: Group): Card[] {
  const all = questionsOf(group.instrument, group).map((question) => ({
    question,
    tally: tallyOf(group.part, question),
  }));
  const value = ({ tally }: Card) => agreement(tally)?.value ?? 2;
  return all.sort((a, b) => value(a) - value(b));
}

const sum = ({ values }: Tally): number => [...values.values()].reduce((all, n) => all + n, 0);

function reasons({ question, tally }: Card, group: Group): unknown {
  const said = group.said.get(`${question.id}.why`);
  if (!said) return nothing;
  const { t, locale, desk } = group;
  const name = (value: string | undefined) =>
    question.columns.find(({ id }) => id === value)?.name ?? t('group-not-placed');
  const all = reasonsFor(tally, said);
  const rest = Math.max(...all.map(({ texts }) => texts.length)) - desk.most;
  return html`<details class="reasons">
    <summary>${t('group-reasons', { n: whole(said.length, locale) })}</summary>
    <dl>
      ${all.map(
        ({ value, n, texts }) =>
          html`<dt>${t('group-chose', { what: name(value), n: whole(n, locale), of: whole(tally.n, locale) })}</dt>
            ${texts.slice(0, desk.most).map((text) => html`<dd class="typed" dir="auto">${text}</dd>`)}`,
      )}
    </dl>
    ${rest > 0 ? html`<button @click=${desk.more}>${t('group-more', { n: whole(rest, locale) })}</button>` : nothing}
  </details>`;
}

function cardRow(card: Card, per: number, group: Group): TemplateResult {
  const { question, tally } = card;
  const { t, locale, part, headingLevel } = group;
  const few = tally.n < part.n ? t('group-placed', { n: whole(tally.n, locale), of: whole(part.n, locale) }) : '';
  return html`<section class="question">
    <h3 aria-level=${headingLevel + 1}>${question.name}</h3>
    <p>${mostSaid(question, tally, group)} ${agreed(tally, group)} ${few}</p>
    ${piles(question, tally, per, group)}${reasons(card, group)}
  </section>`;
}

/** What was asked of cards besides their place, and how many people there are in zones: counted, not drawn. */
function more(group: Group): [string, string, number, number][] {
  const { instrument, part, say, t } = group;
  const { cards: deck, zones } = instrument as Sorter;
  const asked = (['sure', 'trend', 'wish'] as const).flatMap((ask) =>
    deck.flatMap(({ id }) => {
      const tally = tallyOf(part, { id: `${id}.${ask}` });
      return [...tally.values].map(([value, n]): [string, string, number, number] => [
        `${say(id)}: ${t(ask)}`,
        t(value as 'unsure'),
        n,
        tally.n,
      ]);
    }),
  );
  const counts = zones.flatMap(({ id }) => {
    const tally = tallyOf(part, { id: `zones.count.${id}` });
    return [...tally.values].map(([value, n]): [string, string, number, number] => [
      `${say(id)}: ${t('count')}`,
      value,
      n,
      tally.n,
    ]);
  });
  return [...asked, ...counts];
}

/** A pile of dots per card and zone, one dot a person; never a dot at the average. */
export const picture: GroupPicture = {
  sentence(group) {
    const all = cards(group).filter(({ tally }) => agreement(tally));
    const [first, last] = [all[0], all.at(-1)];
    const start = group.t('group-cards', { people: people(group.part.n, group) });
    if (!first || !last || first === last) return start;
    return `${start} ${group.t('group-split', { most: first.question.name, least: last.question.name })}`;
  },
  drawing(group) {
    const all = cards(group);
    const per = unitOf(all.map(({ tally }) => tally));
    const several = all.some(({ tally }) => sum(tally) > tally.n) ? group.t('group-several') : '';
    return html`<p class="muted">${unitText(per, group)} ${several}</p>
      ${all.map((card) => cardRow(card, per, group))}
      ${writtenCards(group, '', questionsOf(group.instrument, group)[0]?.columns ?? [], group.t('group-own'))}`;
  },
  tables(group) {
    const rows = more(group);
    const { t: word } = group;
    return [
      ...pileTables(
        cards(group).map((card) => ({ ...card, of: group.part.n })),
        group,
      ),
      ...(asksMore(group.instrument) && rows.length
        ? [{ head: [word('item'), word('answer'), word('group-of'), word('answers-n')], rows }]
        : []),
    ];
  },
};
