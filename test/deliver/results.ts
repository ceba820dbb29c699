import flow from '../../src/presets/flow/index.js';
import { makeResult, type Result } from '../../src/result/result.js';
import { score } from '../../src/score/index.js';
import type { Answers } from '../../src/instrument/answers.js';

const given: Answers = { goal: 'clear', 'goal.note': 'Écrit “mot” 🌱' };

/** A finished result, as an element makes it. */
export function made(n: number, { answers = given, ...more }: Partial<Result> = {}): Result {
  const about = {
    id: `0192f0c1-2d3e-7a4b-8c5d-${String(n).padStart(12, '0')}`,
    locale: 'nl',
    wording: 'standard' as const,
    startedAt: '2026-02-01T09:30:00.000Z',
    completedAt: '2026-02-01T09:40:00.000Z',
  };
  return { ...makeResult(flow, answers, score(flow, answers), about), ...more };
}
