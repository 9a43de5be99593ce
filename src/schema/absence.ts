// A missing value is a value of its own, with its reason.

/** Why a value is missing. "Not listed" must never look like "does not work". */
export const ABSENCES = {
  untested: 'untested',
  'no-benefit-shown': 'no benefit shown',
  'not-assessed': 'not assessed here',
  'not-applicable': 'not applicable',
  'not-found': 'looked for, not found',
  disputed: 'disputed',
} as const;
export type AbsenceReason = keyof typeof ABSENCES;

export interface Absent {
  absent: AbsenceReason;
  note?: string | undefined;
  /** Month of the search, like 2026-11. */
  searched?: string | undefined;
}

export function isAbsent(value: unknown): value is Absent {
  return typeof value === 'object' && value !== null && 'absent' in value;
}

/** The prose of a value, or the note on its absence. */
export function textOf(value: string | Absent | undefined): string | undefined {
  return isAbsent(value) ? value.note : value;
}
