import type { Finding } from '../problem.js';

/** Enough to see what is meant, also of a list of thousands. */
const mostNamed = 12;

/** Whether `id` is one of those it can refer to. */
export function* checkReference(id: string, among: readonly string[], path: string): Generator<Finding> {
  if (among.includes(id)) return;
  const named = among.slice(0, mostNamed).join(', ');
  yield { path, code: 'no-such-id', values: { id, among: among.length > mostNamed ? `${named}, …` : named } };
}
