import { html, nothing, type TemplateResult } from 'lit';
import { decimal, join } from '../../internal/picture/words.js';
import { middle, spread, type Tally } from '../../../src/summary/index.js';
import { unitText } from './piles.js';
import { questionsOf, questionsOfFields, tallyOf, type Question } from './question.js';
import { counted } from './interview.js';
import { ends, inNumbers, lineTable, strip, unitOfLines } from './strip.js';
import { people } from './words.js';
import type { Assessment } from '../../../src/instrument/schema.js';
import type { Group, GroupPicture } from './group.js';

interface Row {
  question: Question & { line: NonNullable<Question['line']> };
  tally: Tally;
}

const rowsOf = (group: Group): Row[] =>
  questionsOf(group.instrument, group).map((question) => ({
    question: question as Row['question'],
    tally: tallyOf(group.part, question),
  }));

/** The dimensions in which people lie furthest apart, by the width of the middle half. */
function widest(group: Group): { names: string[]; spread: number } | undefined {
  const all = rowsOf(group).flatMap(({ question, tally }) => {
    const half = middle(tally);
    return half && half.n > 1 ? [{ name: question.name, spread: spread(half) }] : [];
  });
  const most = Math.max(...all.map((one) => one.spread));
  return all.length && most > 0
    ? { names: all.filter((one) => one.spread === most).map(({ name }) => name), spread: most }
    : undefined;
}

function row({ question, tally }: Row, per: number, group: Group): TemplateResult {
  const { name, line } = question;
  return html`<section class="question">
    <h3 aria-level=${group.headingLevel + 1}>${name}</h3>
    <p>${inNumbers(tally, group)}</p>
    ${tally.n ? ends(line) : nothing}
    ${tally.n ? strip(line, tally, per) : nothing}
  </section>`;
}

const context = (group: Group) => questionsOfFields((group.instrument as Assessment).context ?? [], group);

/** A row per dimension with one dot a person; a group has no phase by average, so the spread comes first. */
export const picture: GroupPicture = {
  sentence(group) {
    const { t, locale } = group;
    const start = t('group-items', { people: people(group.part.n, group) });
    const wide = widest(group);
    if (!wide) return start;
    return `${start} ${t('group-widest', { what: join(wide.names, locale), n: decimal(wide.spread, locale) })}`;
  },
  drawing(group) {
    const rows = rowsOf(group);
    const per = unitOfLines(rows.map(({ question, tally }) => ({ line: question.line, tally })));
    return html`<p class="muted">${unitText(per, group)} ${group.t('group-band')}</p>
      ${rows.map((one) => row(one, per, group))}
      ${counted(context(group), group)}`;
  },
  tables: (group) => [
    lineTable(
      rowsOf(group).map(({ question: { name }, tally }) => ({ name, tally })),
      group,
    ),
  ],
};
