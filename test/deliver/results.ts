import type { Result } from '../../src/result/result.js';

/** A finished result, as far as a delivery looks at it. */
export const made = (n: number, more: Partial<Result> = {}): Result => ({
  format: 'samen-result/1',
  id: `0192f0c1-2d3e-7a4b-8c5d-${String(n).padStart(12, '0')}`,
  instrument: { id: 'flow', version: '1.0.0', kind: 'checklist', passport: {} as Result['instrument']['passport'] },
  locale: 'nl',
  wording: 'standard',
  startedAt: '2026-02-01T09:30:00.000Z',
  completedAt: '2026-02-01T09:40:00.000Z',
  answers: { goal: 'clear', 'goal.note': 'Écrit “mot” 🌱' },
  scores: { rule: 'flow-profile/1' } as Result['scores'],
  ...more,
});
