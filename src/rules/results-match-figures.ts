// A result says what its figure says: where the interval leaves out no effect, something differs, and towards the side that it shows.

import { isAbsent } from '../schema/absence.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Result } from '../schema/evidence-words.ts';
import type { Finding } from '../schema/finding.ts';
import type { Rule } from './rule.ts';

const RATIOS: readonly string[] = ['rr', 'or', 'hr', 'irr'];

export const resultsMatchFigures: Rule = {
  name: 'results-match-figures',
  alone: true,
  check: (entry, catalog: Catalog) => {
    const finding = entry.kind === 'findings' ? catalog.findings[entry.id] : undefined;
    const says = finding && contradiction(finding);
    return says ? [entry.problem(['result'], says)] : [];
  },
};

function contradiction({ estimate, result }: Finding): string | undefined {
  if (isAbsent(estimate) || isAbsent(estimate.interval)) return undefined;
  const { value, interval } = estimate;
  if (value < interval.low || value > interval.high)
    return `result stands on the figure ${value}, which lies outside its own interval ${interval.low} to ${interval.high}: copy both again.`;
  const says = interval.level < 95 ? undefined : resultOf(estimate.scale, interval, estimate.better);
  return says === undefined || !TOLD.includes(result) || result === says
    ? undefined
    : `result is "${result}", but the interval ${interval.low} to ${interval.high} with "better: ${estimate.better}" says "${says}": correct one of them, or, where the source itself concludes otherwise, leave the interval out and say so in "text".`;
}

/** Results that an interval decides; non-inferiority is decided by a margin, harm by more than one figure. */
const TOLD: readonly Result[] = ['favours-modality', 'favours-comparator', 'no-difference-shown'];

function resultOf(scale: string, { low, high }: { low: number; high: number }, better: 'lower' | 'higher'): Result {
  const none = RATIOS.includes(scale) ? 1 : 0;
  if (low <= none && high >= none) return 'no-difference-shown';
  return (low > none ? 'higher' : 'lower') === better ? 'favours-modality' : 'favours-comparator';
}
