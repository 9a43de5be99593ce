// The rule by which the published results on one modality for one condition become one state.
// It stands in plain words on /method/.
import type { ComparatorKind, OutcomeKind, Result } from '../schema/evidence-words.ts';
import type { Finding } from '../schema/finding.ts';
import type { Bearing } from './bearings.ts';
import type { FindingState } from './states.ts';

/** Outcomes that are the condition itself; the others bear on it, and do not say whether it was helped. */
const OWN_OUTCOMES: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>([
  'symptoms',
  'diagnosis',
  'response',
  'remission',
  'relapse',
  'abstinence',
  'use',
  'attempts',
  'weight',
]);

const CONTROLS: ReadonlySet<ComparatorKind> = new Set<ComparatorKind>([
  'waitlist',
  'no-treatment',
  'usual-care',
  'placebo',
  'mixed',
]);

/** Whether a finding says if the condition itself was helped: by random allocation, in an outcome of its own. */
export function counts({ method, outcome, replacedBy, condition }: Finding): boolean {
  return (
    replacedBy === undefined &&
    method !== 'non-randomised' &&
    OWN_OUTCOMES.has(outcome.kind) &&
    (outcome.of === undefined || outcome.of === condition)
  );
}

/**
 * Better than a control, or than another treatment, speaks for it; no difference from a control, or worse, against it.
 * Being no better than another treatment says nothing of either: both may help, or neither.
 *
 * @param searched whether a search for trials is recorded that found none
 */
export function findingState(bearings: readonly Bearing[], searched: boolean): FindingState {
  const valid = bearings.filter(({ finding }) => finding.replacedBy === undefined);
  if (valid.some(({ finding, reversed }) => finding.result === 'harm' && !reversed)) return 'harm-signal';
  const counted = valid.filter(({ finding }) => counts(finding));
  const better = counted.some((b) => resultFor(b) === 'favours-modality');
  const notBetter = counted.some(
    (b) =>
      !b.reversed &&
      CONTROLS.has(b.finding.comparator.kind) &&
      (b.finding.result === 'no-difference-shown' || b.finding.result === 'favours-comparator'),
  );
  if (better) return notBetter ? 'mixed' : 'benefit-shown';
  if (notBetter) return 'no-benefit-shown';
  if (counted.length > 0) return 'treatments-only';
  return searched ? 'untested' : 'not-assessed';
}

const REVERSED: Partial<Record<Result, Result>> = {
  'favours-modality': 'favours-comparator',
  'favours-comparator': 'favours-modality',
};

/** The result as seen from the modality that the bearing is of. */
export function resultFor({ finding: { result }, reversed }: Bearing): Result {
  return reversed ? (REVERSED[result] ?? result) : result;
}
