import type { Choice, Member, Summary } from './summary.js';

/** How many people a group needs before its counts are shown, unless it chose otherwise. */
export const defaultFloor = 5;

/** Whether counts of `n` people may be shown. In a smaller group people can tell who said what. */
export const maySee = (n: number, floor = defaultFloor): boolean => n > 0 && n >= floor;

/**
 * Whether a group may be shown in parts. Each part with anybody in it needs the floor: a part that is left out for
 * being small could be read from the whole less the others.
 */
export const maySplit = (parts: readonly number[], floor = defaultFloor): boolean =>
  parts.every((n) => n === 0 || n >= floor);

/** Who is in a view: per id of a result, what it adds. */
export type Seen = ReadonlyMap<string, Member>;

/** Who is counted where `select` is given the same choice. */
export function seenBy({ members }: Pick<Summary, 'members'>, choice: Choice = {}): Seen {
  const wanted = Object.entries(choice);
  const isIn = ({ view }: Member) => wanted.every(([key, value]) => view[key as keyof Choice] === value);
  return new Map([...members].filter(([, member]) => isIn(member)));
}

/** By how many people two views differ: who is in one alone, and who is in both with something else. */
export function apart(
  a: Seen,
  b: Seen,
  what: (member: Member) => unknown = ({ view, cells }) => [view, cells],
): number {
  const alike = (one: Member, other: Member) =>
    one === other || JSON.stringify(what(one)) === JSON.stringify(what(other));
  let [both, same] = [0, 0];
  for (const [id, member] of a) {
    const other = b.get(id);
    if (!other) continue;
    both += 1;
    if (alike(member, other)) same += 1;
  }
  return a.size + b.size - both - same;
}

/** All that a view can show of somebody, their texts included. */
export const allOf = ({ view, cells, said }: Member): unknown => [view, cells, said];

/**
 * Whether a view may be shown beside those that were shown before, to people who may remember them. What two views
 * differ in is known of as many people as they differ by; so that is nobody, or at least the floor. It goes for counts
 * by themselves, and for counts and texts: somebody who only changed a text must not stand out by it.
 */
export function mayFollow(next: Seen, shown: readonly Seen[], floor = defaultFloor): boolean {
  return maySee(next.size, floor) && shown.every((one) => maySplit([apart(one, next), apart(one, next, allOf)], floor));
}
