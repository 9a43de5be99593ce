// A result says what its figure says: where the interval leaves out no effect, something differs, and towards the side that it shows.

import { isAbsent } from '../schema/absence.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Finding } from '../schema/finding.ts';
import type { Rule } from './rule.ts';

const RATIOS: readonly string[] = ['rr', 'or', 'hr', 'irr'];

export const resultsMatchFigures: Rule = {
  name: 'results-match-figures',
  check: (entry, catalog: Catalog) => {
    const finding = entry.kind === 'findings' ? catalog.findings[entry.id] : undefined;
    const says = finding && contradiction(finding);
    return says ? [entry.problem(['result'], says)] : [];
  },
};

function contradiction({ estimate, result, comparator, method }: Finding): string | undefined {
  if (method === 'network' && comparator.kind === 'active' && comparator.modality === undefined && !comparator.name)
    return 'result is of a network, but the comparator has no name: say what it was measured against.';
  if (isAbsent(estimate) || isAbsent(estimate.interval)) return undefined;
  const { scale, value, interval, better } = estimate;
  const none = RATIOS.includes(scale) ? 1 : 0;
  if (value < interval.low || value > interval.high)
    return `result stands on the figure ${value}, which lies outside its own interval ${interval.low} to ${interval.high}: copy both again.`;
  if (interval.level < 95) return undefined;
  const side = interval.low > none ? 'higher' : interval.high < none ? 'lower' : undefined;
  const favours = side === undefined ? undefined : side === better ? 'favours-modality' : 'favours-comparator';
  if (side === undefined && (result === 'favours-modality' || result === 'favours-comparator'))
    return `result is "${result}", but the interval ${interval.low} to ${interval.high} holds no effect: write "no-difference-shown", or say in "text" why the source concludes otherwise and leave the interval out.`;
  if (
    favours !== undefined &&
    ['favours-modality', 'favours-comparator', 'no-difference-shown'].includes(result) &&
    result !== favours
  )
    return `result is "${result}", but the interval ${interval.low} to ${interval.high} with "better: ${better}" says "${favours}": correct one of them.`;
  return undefined;
}
