import type { Widget } from './widget.js';

/** A question, the page it stands on, and whether it has an answer; neither yes nor no for a question about others. */
export interface Asked {
  id: string;
  page: number;
  answered: boolean | undefined;
}

/** The ids of questions that the host wants answered, and that are not. */
export function missingOf({ required, session, asked }: Widget): string[] {
  if (!required || !session.instrument) return [];
  return asked.flatMap(({ id, answered }) => (answered === false ? [id] : []));
}
