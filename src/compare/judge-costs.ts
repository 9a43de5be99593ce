// Costs: compared only in one currency and one year; anything else would need a rate that no source gives.
import type { Verdict } from './verdict.ts';

export interface Cost {
  min: number;
  max: number;
  currency: string;
  year: number;
}

export function judgeCosts(...costs: readonly Cost[]): Verdict {
  const units = new Set(costs.map((c) => `${c.currency} ${c.year}`));
  if (units.size > 1) return { is: 'not-comparable', reason: `given in ${[...units].sort().join(' and ')}` };
  const from = Math.max(...costs.map((c) => c.min));
  const to = Math.min(...costs.map((c) => c.max));
  const widest = Math.max(...costs.map((c) => c.max)) - Math.min(...costs.map((c) => c.min));
  if (costs.every((c) => c.min === costs[0]?.min && c.max === costs[0].max))
    return { is: 'same', contrast: 0, reason: 'the same in each' };
  if (from > to) return { is: 'different', contrast: 1, reason: 'the ranges do not meet' };
  return { is: 'overlapping', contrast: widest === 0 ? 0 : 1 - (to - from) / widest, reason: 'the ranges meet' };
}
