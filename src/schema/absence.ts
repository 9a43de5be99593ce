// A missing value is a value of its own, with its reason.
import type { AbsenceReason } from './vocabulary.ts';

export interface Absent {
  absent: AbsenceReason;
  note?: string | undefined;
  /** Month of the search, like 2026-11. */
  searched?: string | undefined;
}

export function isAbsent(value: unknown): value is Absent {
  return typeof value === 'object' && value !== null && 'absent' in value;
}
