// Levels on one ordered scale: same, or different by so many steps.
import type { Verdict } from './verdict.ts';

/** A level on a named scale; `steps` is the scale from least to most. */
export interface Level<S extends string> {
  scale: S;
  level: string;
  steps: readonly string[];
}

/** Contrast is the distance between lowest and highest, as a share of the whole scale. */
export function judgeLevels<S extends string>(first: Level<S>, ...rest: Level<NoInfer<S>>[]): Verdict {
  const places = [first, ...rest].map((l) => first.steps.indexOf(l.level));
  const apart = Math.max(...places) - Math.min(...places);
  if (apart === 0) return { is: 'same', contrast: 0, reason: 'the same in each' };
  const contrast = apart / (first.steps.length - 1);
  return { is: 'different', contrast, reason: `${apart} of ${first.steps.length - 1} steps apart` };
}
