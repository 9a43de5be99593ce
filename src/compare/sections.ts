// The order in which a comparison is read.
import type { RowId } from './comparison.ts';
import type { RowSpec } from './row-spec.ts';
import { WHAT_EACH_ASSUMES } from './rows-assumes.ts';
import { AT_A_GLANCE } from './rows-at-a-glance.ts';
import { BURDEN_AND_HARM } from './rows-burden.ts';
import { HOW_THEY_WORK } from './rows-how.ts';
import { PRACTICE } from './rows-practice.ts';

export interface SectionSpec {
  id: string;
  title: string;
  note?: string;
  rows: readonly RowSpec[];
}

export const SECTIONS: readonly SectionSpec[] = [
  { id: 'at-a-glance', title: 'At a glance', rows: AT_A_GLANCE },
  { id: 'how-they-work', title: 'How they work', rows: HOW_THEY_WORK },
  { id: 'what-each-assumes', title: 'What each assumes, and misses', rows: WHAT_EACH_ASSUMES },
  { id: 'burden-and-harm', title: 'Burden and harm', rows: BURDEN_AND_HARM },
  { id: 'practice', title: 'Learning it, adapting it', rows: PRACTICE },
];

/** Every row that a comparison has, in order; the id is its name in addresses. */
export const ROWS: readonly { id: RowId; title: string; section: string }[] = SECTIONS.flatMap((section) =>
  section.rows.map(({ id, title }) => ({ id, title, section: section.id })),
);
