// Years: same, or different by so many.
import type { Verdict } from './verdict.ts';

/** Contrast is years apart per century, at most 1. */
export function judgeYears(...years: readonly number[]): Verdict {
  const apart = Math.max(...years) - Math.min(...years);
  if (apart === 0) return { is: 'same', contrast: 0, reason: 'the same year' };
  return {
    is: 'different',
    contrast: Math.min(1, apart / 100),
    reason: `${apart} ${apart === 1 ? 'year' : 'years'} apart`,
  };
}
