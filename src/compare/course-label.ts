// The display label of a course's length, from its number of sessions.
import type { Range } from './judge-ranges.ts';

export const LENGTHS = {
  brief: 'Brief',
  short: 'Short',
  medium: 'Medium',
  long: 'Long',
  open: 'Open-ended',
} as const;
export type Length = keyof typeof LENGTHS;

/** Brief to 8 sessions at most, short to 20, medium to 40, long beyond; open-ended where no end is set. A rule of ours, on /method/. */
export function deriveLength({ max }: Range<'sessions'>): Length {
  if (max === 'open') return 'open';
  if (max <= 8) return 'brief';
  if (max <= 20) return 'short';
  return max <= 40 ? 'medium' : 'long';
}

/** "12–15 sessions", "8 sessions", "6 or more sessions". */
export function rangeText<U extends string>({
  min,
  max,
  unit,
}: {
  min: number;
  max: number | 'open';
  unit: U;
}): string {
  if (max === 'open') return min > 1 ? `${min} or more ${unit}` : `no set number of ${unit}`;
  if (min === max) return `${min} ${max === 1 ? unit.replace(/s$/, '') : unit}`;
  return `${min}–${max} ${unit}`;
}

/** "Short · 12–15 sessions". */
export function courseLabel(sessions: Range<'sessions'>): string {
  return `${LENGTHS[deriveLength(sessions)]} · ${rangeText(sessions)}`;
}
