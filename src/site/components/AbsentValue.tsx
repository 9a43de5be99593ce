// A missing value says why it is missing.
import type { Absent } from '../../schema/absence.ts';
import { ABSENCES } from '../../schema/absence.ts';
import { InlineProse } from './Prose.tsx';

export function AbsentValue({ absent }: { absent: Absent }) {
  return (
    <p class="absent">
      <em>
        {ABSENCES[absent.absent]}
        {absent.searched && ` (${monthName(absent.searched)})`}
      </em>
      {absent.note && (
        <>
          {' · '}
          <span class="aside">
            <InlineProse text={absent.note} />
          </span>
        </>
      )}
    </p>
  );
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2026-11" → "searched November 2026". */
export function monthName(month: string): string {
  const [year, number] = month.split('-');
  return `searched ${MONTHS[Number(number) - 1] ?? ''} ${year}`;
}
