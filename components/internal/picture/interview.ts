import { html, nothing, type TemplateResult } from 'lit';
import { deckOfField, entriesOf } from '../../../src/instrument/rows/interview.js';
import { answerText } from '../../../src/instrument/rows/row.js';
import { boardSentence, filledBoard, type Board } from './sorter.js';
import { join } from './words.js';
import type { Entry, FormAnswers, SorterAnswers } from '../../../src/instrument/answers.js';
import type { Field, GroupField, SimpleField } from '../../../src/instrument/field.js';
import type { Interview } from '../../../src/instrument/schema.js';
import type { InterviewScore } from '../../../src/score/interview.js';
import type { Picture, Shown } from './picture.js';

const fieldsOf = ({ instrument }: Shown): Field[] =>
  (instrument as Interview).sections.flatMap((section) => section.fields);
const answersOf = ({ result }: Shown) => result.answers as FormAnswers;
const scoresOf = ({ result }: Shown) => result.scores as InterviewScore;

/** What was asked about each entry, wherever in the form. */
const columnsOf = (shown: Shown, group: GroupField): SimpleField[] => [
  ...group.fields,
  ...fieldsOf(shown).flatMap((field) => (field.type === 'each' && field.of === group.id ? field.fields : [])),
];

const cell = (shown: Shown, field: SimpleField, entry: Entry): string =>
  answerText(field, entry[field.id], shown.say, shown.t) ?? '–';

/** As many entries beside each other as fit on a sheet of paper. */
const beside = 5;

/** A row per question, a column per entry. */
const table = (shown: Shown, columns: readonly SimpleField[], entries: readonly Entry[]): TemplateResult =>
  html`<table part="table">
    ${columns.map(
      (field, row) =>
        html`<tr>
          <th scope="row">${shown.say(`${field.id}.name`) || shown.say(field.id)}</th>
          ${entries.map((entry) => {
            const text = cell(shown, field, entry);
            return row ? html`<td>${text}</td>` : html`<th>${text}</th>`;
          })}
        </tr>`,
    )}
  </table>`;

/** The entries of a group on one page. */
function overview(shown: Shown, group: GroupField): unknown {
  const entries = entriesOf(answersOf(shown), group.id);
  if (!entries.length) return nothing;
  const columns = columnsOf(shown, group);
  const title = shown.say(group.id);
  const tables = entries.flatMap((_, at) =>
    at % beside ? [] : [table(shown, columns, entries.slice(at, at + beside))],
  );
  return html`<h3 aria-level=${shown.headingLevel + 1}>${title}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label=${title}>${tables}</div>`;
}

function boards(shown: Shown): { title: string; board: Board }[] {
  return fieldsOf(shown).flatMap((field) => {
    const scores = scoresOf(shown).sorters[field.id];
    if (field.type !== 'sorter' || !scores) return [];
    const deck = deckOfField(field, answersOf(shown));
    const answers = (answersOf(shown)[field.id] as SorterAnswers | undefined) ?? { placements: {} };
    return [{ title: shown.say(field.id), board: { sorter: field, scores, answers, deck } }];
  });
}

/** What was filled in, each group as a table, and each sorter as its filled board. */
export const picture: Picture = {
  sentence(shown) {
    const { t, say, locale } = shown;
    const { outcome, entries } = scoresOf(shown);
    const counts = Object.entries(entries).map(([group, n]) => `${say(group)} (${n})`);
    if (outcome === 'declined') return t('interview-declined');
    return counts.length ? t('interview-filled', { what: join(counts, locale) }) : t('done-text');
  },
  drawing: (shown) =>
    html`${fieldsOf(shown).map((field) => (field.type === 'group' ? overview(shown, field) : nothing))}
    ${boards(shown).map(
      ({ title, board }) =>
        html`<h3 aria-level=${shown.headingLevel + 1}>${title}</h3>
          <p>${boardSentence(board, shown)}</p>
          ${board.scores.outcome === 'declined' ? nothing : filledBoard(board, shown)}`,
    )}`,
  table(shown) {
    const { t, say } = shown;
    const zones = boards(shown).flatMap(({ board: { sorter, scores } }) =>
      sorter.zones.map(({ id }) => [say(id), scores.zones[id]!]),
    );
    return {
      head: [t('item'), t('tally')],
      rows: [...Object.entries(scoresOf(shown).entries).map(([group, n]) => [say(group), n]), ...zones],
    };
  },
};
