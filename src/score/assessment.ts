import { rules } from '../instrument/passport.js';
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

/** Absorbs the noise of binary fractions: 3.4 − 2.9 is half a step. */
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

type Ranked = { id: string; mean: number }[];

function outcomeOf(ranked: Ranked, top: string[]): AssessmentScore['outcome'] {
  if (ranked.length < 2) return 'declined';
  if (top.length === ranked.length) return ranked.length === 2 ? 'between' : 'flat';
  return top.length > 1 ? 'between' : 'clear';
}

/**
 * The mean per dimension, and whether the evidence decides between them. Model: phases of group development (Tuckman,
 * 1965; Tuckman & Jensen, 1977). "Don't know" and unanswered never count. The margin is the instrument's: with five
 * items on five steps, half a step is about one standard error of a difference.
 */
export function scoreAssessment(assessment: Assessment, answers: FormAnswers): AssessmentScore {
  const scores = assessment.dimensions.map((id) => [id, dimensionScore(assessment, id, answers)] as const);
  const ranked: Ranked = scores
    .flatMap(([id, { mean }]) => (mean === undefined ? [] : [{ id, mean }]))
    .sort((a, b) => b.mean - a.mean);
  const [first, second] = ranked;
  const within = ranked.filter(({ mean }) => first!.mean - mean < assessment.margin - epsilon).map(({ id }) => id);
  const outcome = outcomeOf(ranked, within);
  const top = outcome === 'declined' || outcome === 'flat' ? [] : within;
  return {
    rule: rules.assessment,
    outcome,
    dimensions: Object.fromEntries(scores),
    top,
    ...(first && second ? { margin: first.mean - second.mean } : {}),
    caveats: (assessment.caveats ?? [])
      .filter(
        ({ field, atLeast, dimensions }) =>
          Number(answers[field]) >= atLeast && dimensions.some((id) => top.includes(id)),
      )
      .map(({ id }) => id),
  };
}
