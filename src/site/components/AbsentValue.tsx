// A missing value says why it is missing.

import type { Absent } from '../../schema/absence.ts';
import { ABSENCES } from '../../schema/absence.ts';
import { monthName } from '../../schema/month.ts';
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
