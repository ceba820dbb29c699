import type { rules } from '../instrument/kind.js';
import type { FormAnswers } from '../instrument/answers.js';
import type { Assessment } from '../instrument/schema.js';

export interface AssessmentScore {
  rule: typeof rules.assessment;
  /**
   * `clear`: one dimension leads by at least the margin. `between`: two or more lie within it. `flat`: all do.
   * `declined`: fewer than two dimensions have a score.
   */
  outcome: 'clear' | 'between' | 'flat' | 'declined';
  /** Dimension → answers that count, and their mean (1 is the lowest step); no mean below the minimum. */
  dimensions: Record<string, { n: number; mean?: number }>;
  /** The dimension or dimensions within the margin of the highest mean, highest first. */
  top: string[];
  /** How far the highest mean lies above the next one, in scale steps. */
  margin?: number;
  /** Warnings that apply, as text ids. */
  caveats: string[];
}

/** Absorbs the noise of binary fractions: 3.4 − 2.9 is half a step, and is not less than that. */
const epsilon = 1e-9;

function dimensionScore(assessment: Assessment, dimension: string, answers: FormAnswers): { n: number; mean?: number } {
  const { scale, items, minimum } = assessment;
  const values = items.flatMap((item) => {
    const at = item.dimension === dimension ? scale.indexOf(answers[item.id] as string) : -1;
    return at < 0 ? [] : [item.reverse ? scale.length - at : at + 1];
  });
  const n = values.length;
  return n < minimum ? { n } : { n, mean: values.reduce((sum, value) => sum + value, 0) / n };
}

interface Ranked {
  id: string;
  mean: number;
}

/** The ones that cannot be told apart from the first; with a margin of 0 that is a tie. */
function leading(ranked: readonly Ranked[], margin: number): string[] {
  const least = Math.max(margin - epsilon, epsilon);
  return ranked.filter(({ mean }) => ranked[0]!.mean - mean < least).map(({ id }) => id);
}

/** Of how many have a score, and how many of those lead. */
function outcomeOf(scored: number, lead: number): AssessmentScore['outcome'] {
  if (scored < 2) return 'declined';
  if (lead === 1) return 'clear';
  return lead === scored && scored > 2 ? 'flat' : 'between';
}

function caveatsFor({ caveats = [] }: Assessment, top: readonly string[], answers: FormAnswers): string[] {
  const applies = (value: unknown, atLeast: number) => typeof value === 'number' && value >= atLeast;
  return caveats
    .filter(({ field, atLeast }) => applies(answers[field], atLeast))
    .filter(({ dimensions }) => dimensions.some((id) => top.includes(id)))
    .map(({ id }) => id);
}

/**
 * The mean per dimension, and whether the evidence decides between them. Model: phases of group development (Tuckman,
 * 1965; Tuckman & Jensen, 1977). "Don't know" and unanswered never count. The margin is the instrument's: with five
 * items on five steps, half a step is about one standard error of a difference.
 */
export function scoreAssessment(assessment: Assessment, answers: FormAnswers): AssessmentScore {
  const scores = assessment.dimensions.map((id) => [id, dimensionScore(assessment, id, answers)] as const);
  const ranked = scores
    .flatMap(([id, { mean }]): Ranked[] => (mean === undefined ? [] : [{ id, mean }]))
    .sort((a, b) => b.mean - a.mean);
  const close = leading(ranked, assessment.margin);
  const outcome = outcomeOf(ranked.length, close.length);
  const top = outcome === 'clear' || outcome === 'between' ? close : [];
  const [first, second] = ranked;
  return {
    rule: 'phase-mean/1',
    outcome,
    dimensions: Object.fromEntries(scores),
    top,
    ...(first && second && { margin: first.mean - second.mean }),
    caveats: caveatsFor(assessment, top, answers),
  };
}
