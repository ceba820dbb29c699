import { allOf, apart, mayFollow, maySee, maySplit, seenBy, type Seen } from './guard.js';
import { select, type Choice, type Summary, type View } from './summary.js';
import type { Part } from './counts.js';

/** A part of the group as it was last shown: its counts, and whom they count. */
export interface Sight {
  choice: Choice;
  part: Part;
  seen: Seen;
}

/** What was shown so far of one group. */
export interface Looked {
  readonly past: Seen[];
  readonly last: Map<string, Sight>;
}

export const nothingYet = (): Looked => ({ past: [], last: new Map() });

/** What can be shown now, and by how many people that is behind; without `sight`, there are too few of them. */
export interface Look {
  sight?: Sight;
  /** People who are new or changed, and wait until there are enough of them. */
  waiting: number;
}

type Dimension = 'perspective' | 'round';

/** How many people there are per value of a dimension, among those of a choice; under `undefined`, who has none. */
export function sizesBy({ parts }: Pick<Summary, 'parts'>, key: keyof View, choice: Choice = {}) {
  const { [key]: _, ...rest } = choice;
  const sizes = new Map<string | undefined, number>();
  for (const { view, n } of parts.values()) {
    const isIn = Object.entries(rest).every(([one, value]) => view[one as keyof View] === value);
    if (isIn) sizes.set(view[key], (sizes.get(view[key]) ?? 0) + n);
  }
  return sizes;
}

/** Whether a group may be shown by perspective, or by round; see `maySplit`. */
export const mayPart = (summary: Pick<Summary, 'parts'>, key: Dimension, choice: Choice, floor?: number): boolean =>
  maySplit([...sizesBy(summary, key, choice).values()], floor);

const keyOf = ({ version, perspective, round }: Choice): string => JSON.stringify([version, perspective, round]);

/** Looks at a part of a group, and remembers, in `looked`, what was shown. What may not be shown now is as it was before. */
export function look(looked: Looked, summary: Summary, choice: Choice, floor?: number): Look {
  const key = keyOf(choice);
  const before = looked.last.get(key);
  const seen = seenBy(summary, choice);
  const whole = (['perspective', 'round'] as const).every(
    (one) => choice[one] === undefined || mayPart(summary, one, choice, floor),
  );
  if (whole && mayFollow(seen, looked.past, floor)) {
    const sight = { choice, seen, part: select(summary, choice) };
    looked.last.set(key, sight);
    if (!before || apart(before.seen, seen, (member) => member)) looked.past.push(seen);
    return { sight, waiting: 0 };
  }
  // What was open may be closed again.
  if (!before || !maySee(before.seen.size, floor)) return { waiting: seen.size };
  return { sight: before, waiting: apart(before.seen, seen, allOf) };
}
