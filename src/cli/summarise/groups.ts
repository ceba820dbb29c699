import { maySee, maySplit, select, type Choice, type Part, type View } from '../../summary/index.js';
import type { Counted } from './counting.js';

/** What a group can be split by. */
export const dimensions = ['perspective', 'round'] as const;
export type Dimension = (typeof dimensions)[number];

/** The results of one version of an instrument, whole or in parts. */
export interface Group {
  version: string;
  /** Results, whether their numbers may be seen or not. */
  n: number;
  /** Parts whose numbers may be seen: one when the group is not split, none when it is too small. */
  parts: Part[];
  /** A split was asked for, and one of the parts is too small for it. */
  unsplit: boolean;
}

/** In the order of numbers where they are such: round 10 comes after round 2. */
const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true }) || (a < b ? -1 : 1);

const keyOf = (view: View, by: readonly Dimension[]): string => JSON.stringify(by.map((one) => view[one] ?? null));

/** The parts of one version, in order. What somebody did not say is a part of its own. */
function partsBy({ parts }: Counted, version: string, by: readonly Dimension[]): Part[] {
  const views = new Map<string, View>();
  for (const { view } of parts.values()) if (view.version === version) views.set(keyOf(view, by), view);
  return [...views]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([, view]) => {
      const choice: Choice = { version, ...Object.fromEntries(by.map((one) => [one, view[one]])) };
      return { ...select({ parts }, choice), view: choice as View };
    });
}

/**
 * The groups of an instrument: versions are never counted together. A group smaller than the floor has no numbers, and one with
 * a part smaller than the floor is not split: see `maySplit`.
 */
export function groupsOf(counted: Counted, by: readonly Dimension[], floor: number): Group[] {
  const versions = new Set([...counted.parts.values()].map(({ view }) => view.version));
  return [...versions].sort(inOrder).map((version) => {
    const [whole] = partsBy(counted, version, []);
    const split = partsBy(counted, version, by);
    const { n } = whole!;
    const may = maySplit(
      split.map((part) => part.n),
      floor,
    );
    return { version, n, parts: maySee(n, floor) ? (may ? split : [whole!]) : [], unsplit: maySee(n, floor) && !may };
  });
}
