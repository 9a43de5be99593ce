// Ranges of one unit: same where all are equal, different where no two meet, overlapping between.
import type { Verdict } from './verdict.ts';

export type Unit = 'sessions' | 'weeks' | 'minutes' | 'training hours';

/** From min to max, both included; `open` has no end. The unit keeps sessions from being compared with weeks. */
export interface Range<U extends Unit> {
  unit: U;
  min: number;
  max: number | 'open';
}

/** Contrast is 1 − length in all / length in any, counted in whole units; an open end counts as twice the longest known. */
export function judgeRanges<U extends Unit>(first: Range<U>, ...rest: Range<NoInfer<U>>[]): Verdict {
  const ranges = [first, ...rest];
  const horizon = 2 * Math.max(...ranges.flatMap((r) => [r.min, r.max === 'open' ? 0 : r.max]), 1);
  const spans = ranges.map((r) => ({ from: r.min, to: r.max === 'open' ? horizon : r.max }));
  const [one] = spans;
  if (spans.every((s) => s.from === one?.from && s.to === one.to))
    return { is: 'same', contrast: 0, reason: 'the same in each' };
  if (ranges.some((r) => r.max === 'open' && r.min <= 1))
    return { is: 'not-comparable', reason: `one has no set number of ${first.unit}` };
  const from = Math.max(...spans.map((s) => s.from));
  const to = Math.min(...spans.map((s) => s.to));
  const widest = Math.max(...spans.map((s) => s.to)) - Math.min(...spans.map((s) => s.from)) + 1;
  const contrast = 1 - Math.max(0, to - from + 1) / widest;
  const meets = spans.some((a, i) => spans.some((b, j) => i < j && a.from <= b.to && b.from <= a.to));
  if (!meets) return { is: 'different', contrast: 1, reason: `the ranges in ${first.unit} do not meet` };
  return {
    is: 'overlapping',
    contrast,
    reason: from <= to ? `all ranges include ${span(from, to, horizon)} ${first.unit}` : 'some of the ranges meet',
  };
}

function span(from: number, to: number, horizon: number): string {
  if (to >= horizon) return `${from} or more`;
  return from === to ? `${from}` : `${from}–${to}`;
}
