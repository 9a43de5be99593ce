// In which conditions modalities stand beside one another, and of which of them something is recorded.
import type { Comparison } from '../../compare/comparison.ts';
import type { ConditionEvidence } from '../../evidence/evidence.ts';

/** Whether two of those compared are listed for a condition, or something is recorded of two of them. */
export function isCompared(condition: ConditionEvidence, { conditions }: Pick<Comparison, 'conditions'>): boolean {
  const listed = conditions.some(
    ({ members, conditions: here }) => members.length > 1 && here.some(({ id }) => id === condition.id),
  );
  return listed || sidesRecorded(condition).length > 1;
}

/** Places of those that a guideline speaks of or a finding is of, in their order. */
export function sidesRecorded({ standings, guidelines, findings }: ConditionEvidence): number[] {
  return standings.flatMap((_, place) =>
    guidelines.some(({ cells }) => cells[place]?.is === 'said') ||
    findings.some(({ of, against }) => of.includes(place) || against === place)
      ? [place]
      : [],
  );
}
