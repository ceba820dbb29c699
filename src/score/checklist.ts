import type { rules } from '../instrument/kind.js';
import type { FormAnswers } from '../instrument/answers.js';
import type { Checklist } from '../instrument/schema.js';

type Pair = NonNullable<Checklist['items'][number]['pair']>;

export interface ChecklistScore {
  rule: typeof rules.checklist;
  /** `declined`: fewer items were rated than a profile needs. There is no threshold above which something "is" so. */
  outcome: 'profile' | 'declined';
  /** Item → level, 0 for the lowest of the scale; items that were not rated are absent. */
  levels: Record<string, number>;
  /** Band → how many items were rated, and how many at each level of the scale. */
  bands: Record<string, { rated: number; counts: number[] }>;
  /** Changeable items below the top level, the weakest first; equal ones in the order asked. */
  weakest: string[];
  /** Pair item → both positions on their scales, counted from 1. */
  points: Record<string, { [half: string]: number }>;
}

const position = (scale: readonly string[], value: unknown): number | undefined => {
  const index = scale.indexOf(value as string);
  return index < 0 ? undefined : index;
};

/** Two halves that are alike are in balance: the top level; each step apart takes one level off. */
function pairLevel(pair: Pair, answers: FormAnswers, top: number): number | undefined {
  const [first, second] = pair.map(({ id, scale }) => position(scale, answers[id]));
  return first === undefined || second === undefined ? undefined : Math.max(0, top - Math.abs(first - second));
}

const points = ({ items }: Checklist, answers: FormAnswers): ChecklistScore['points'] =>
  Object.fromEntries(
    items.flatMap(({ id, pair = [] }) => {
      const halves = pair.map((half) => [half.id, position(half.scale, answers[half.id])] as const);
      return halves.length && halves.every(([, at]) => at !== undefined)
        ? [[id, Object.fromEntries(halves.map(([half, at]) => [half, at! + 1]))]]
        : [];
    }),
  );

type Rated = Checklist['items'][number] & { level: number };

function ratedItems({ items, scale }: Checklist, answers: FormAnswers): Rated[] {
  const levelOf = (item: Checklist['items'][number]) =>
    item.pair ? pairLevel(item.pair, answers, scale.length - 1) : position(scale, answers[item.id]);
  return items.flatMap((item) => {
    const level = levelOf(item);
    return level === undefined ? [] : [{ ...item, level }];
  });
}

function bandScore(scale: readonly string[], rated: readonly Rated[]): { rated: number; counts: number[] } {
  return {
    rated: rated.length,
    counts: scale.map((_, level) => rated.filter((item) => item.level === level).length),
  };
}

function weakest({ bands, scale }: Checklist, rated: readonly Rated[]): string[] {
  const changeable = new Set(bands.flatMap((band) => (band.changeable ? band.id : [])));
  return rated
    .filter((item) => changeable.has(item.band) && item.level < scale.length - 1)
    .sort((a, b) => a.level - b.level)
    .map((item) => item.id);
}

/**
 * The profile of a checklist: a level per item, in bands. Model: the characteristics of flow (Csikszentmihalyi, 1990),
 * of which the source says that "at least some" are present: hence no total and no threshold.
 */
export function scoreChecklist(checklist: Checklist, answers: FormAnswers): ChecklistScore {
  const { bands, scale, minimum } = checklist;
  const rated = ratedItems(checklist, answers);
  const inBand = (band: string) => rated.filter((item) => item.band === band);
  return {
    rule: 'flow-profile/1',
    outcome: rated.length < minimum ? 'declined' : 'profile',
    levels: Object.fromEntries(rated.map(({ id, level }) => [id, level])),
    bands: Object.fromEntries(bands.map(({ id }) => [id, bandScore(scale, inBand(id))])),
    weakest: weakest(checklist, rated),
    points: points(checklist, answers),
  };
}
