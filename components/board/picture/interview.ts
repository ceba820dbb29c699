import { html, type TemplateResult } from 'lit';
import { ownCards } from '../../../src/instrument/given.js';
import { pileTables, piles, unitOf, unitText } from './piles.js';
import { fieldsIn, questionsOf, tallyOf, type Question } from './question.js';
import { ends, inNumbers, lineFor, lineTable, strip, unitOfLines } from './strip.js';
import { texts } from './texts.js';
import { writtenCards } from './deck.js';
import { people, whole } from './words.js';
import type { Interview } from '../../../src/instrument/schema.js';
import type { SorterField } from '../../../src/instrument/field.js';
import type { Group, GroupPicture } from './group.js';

/** A question with counts: piles where values are chosen, a line where they are numbers. */
function one(question: Question, group: Group): TemplateResult {
  const tally = tallyOf(group.part, question);
  const line = question.line && lineFor(question.line, [tally], group);
  const per = line ? unitOfLines([{ line, tally }]) : unitOf([tally]);
  const values = { n: whole(tally.n, group.locale), of: whole(group.part.n, group.locale) };
  return html`<section class="question">
    <h3 aria-level=${group.headingLevel + 1}>${question.name}</h3>
    <p class="muted">${group.t('group-answered', values)} ${per > 1 ? unitText(per, group) : ''}</p>
    ${
      line
        ? html`<p>${inNumbers(tally, group)}</p>
          ${ends(line)}${strip(line, tally, per)}`
        : piles(question, tally, per, group)
    }
  </section>`;
}

const answered = (questions: readonly Question[], { part }: Group) =>
  questions.filter((question) => tallyOf(part, question).n);

/** What was chosen and counted, question by question. */
export const counted = (questions: readonly Question[], group: Group): TemplateResult[] =>
  answered(questions, group).map((question) => one(question, group));

const fields = ({ instrument }: Group) =>
  fieldsIn((instrument as Interview).sections.flatMap((section) => section.fields));

const sorters = (group: Group): SorterField[] => fields(group).filter((field) => field.type === 'sorter');

/** Words that stand on cards are shown there, with their places. */
function textIds(group: Group): string[] {
  const onCards = new Set([ownCards, ...sorters(group).map(({ cards }) => cards.label)]);
  return [...group.said.keys()].filter((id) => !onCards.has(id));
}

function decks(group: Group): TemplateResult[] {
  const questions = questionsOf(group.instrument, group);
  return sorters(group).map(({ id }) => {
    const columns = questions.find((question) => question.id === id)!.columns;
    return html`${writtenCards(group, id, columns, group.say(id))}`;
  });
}

/** An interview is read: its texts by question, and beside them what can be counted. */
export const picture: GroupPicture = {
  sentence(group) {
    const n = textIds(group).reduce((sum, id) => sum + group.said.get(id)!.length, 0);
    const values = { people: people(group.part.n, group), texts: whole(n, group.locale) };
    return group.t('group-interviews', values);
  },
  drawing: (group) =>
    html`${texts(textIds(group), group)}${decks(group)}${counted(questionsOf(group.instrument, group), group)}`,
  tables(group) {
    const all = answered(questionsOf(group.instrument, group), group).map((question) => ({
      question,
      tally: tallyOf(group.part, question),
      of: group.part.n,
    }));
    const lines = all.filter(({ question }) => question.line);
    return [
      ...pileTables(
        all.filter(({ question }) => !question.line),
        group,
      ),
      ...(lines.length
        ? [
            lineTable(
              lines.map(({ question, tally }) => ({ name: question.name, tally })),
              group,
            ),
          ]
        : []),
    ];
  },
};
