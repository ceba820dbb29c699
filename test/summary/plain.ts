import { viewKey, type Part, type Summary, type Tally } from '../../src/summary/index.js';

const sorted = <V, W>(map: ReadonlyMap<string, V>, plain: (value: V) => W): [string, W][] =>
  [...map].map(([key, value]): [string, W] => [key, plain(value)]).sort(([a], [b]) => (a < b ? -1 : 1));

export const plainTallies = (questions: ReadonlyMap<string, Tally>) =>
  sorted(questions, ({ n, values }) => ({ n, values: sorted(values, (count) => count) }));

export const plainParts = (parts: ReadonlyMap<string, Part>) =>
  sorted(parts, ({ view, n, questions }) => ({ view, n, questions: plainTallies(questions) }));

/** What a summary holds, whatever the order in which it came in: two summaries are equal when these are. */
export const plain = ({ texts, members, parts }: Summary) => ({
  texts,
  members: sorted(members, (member) => member),
  parts: plainParts(parts),
});

/** The counts of a summary by the plainest way: member by member, cell by cell. */
export function recounted({ members }: Summary): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const { view, cells } of members.values()) {
    const part = parts.get(viewKey(view)) ?? { view, n: 0, questions: new Map<string, Tally>() };
    parts.set(viewKey(view), part);
    part.n += 1;
    for (const question of new Set(cells.map(([id]) => id))) {
      const tally = part.questions.get(question) ?? { n: 0, values: new Map<string, number>() };
      part.questions.set(question, tally);
      tally.n += 1;
      for (const [id, value] of cells) if (id === question) tally.values.set(value, (tally.values.get(value) ?? 0) + 1);
    }
  }
  return parts;
}
