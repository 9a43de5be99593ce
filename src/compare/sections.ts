// The order in which a comparison is read.
import type { Section } from './comparison.ts';
import type { RowSpec } from './row-spec.ts';
import { WHAT_EACH_ASSUMES } from './rows-assumes.ts';
import { AT_A_GLANCE } from './rows-at-a-glance.ts';
import { BURDEN_AND_HARM } from './rows-burden.ts';
import { CONTEXT } from './rows-context.ts';
import { HOW_THEY_WORK } from './rows-how.ts';
import { TRAINING } from './rows-training.ts';

export interface SectionSpec {
  id: string;
  /** Where a comparison shows it. */
  chapter: Section['chapter'];
  title: string;
  /** The title in everyday words. */
  plain: string;
  note?: string;
  rows: readonly RowSpec[];
}

export const SECTIONS: readonly SectionSpec[] = [
  { id: 'at-a-glance', chapter: 'overview', title: 'At a glance', plain: 'At a glance', rows: AT_A_GLANCE },
  { id: 'how-they-work', chapter: 'overview', title: 'How they work', plain: 'How they work', rows: HOW_THEY_WORK },
  {
    id: 'what-each-assumes',
    chapter: 'roots',
    title: 'What each assumes, and misses',
    plain: 'Where each comes from, and what it may miss',
    rows: WHAT_EACH_ASSUMES,
  },
  {
    id: 'burden-and-harm',
    chapter: 'practice',
    title: 'Burden and harm',
    plain: 'What it asks of you, and what may go wrong',
    rows: BURDEN_AND_HARM,
  },
  { id: 'training', chapter: 'practice', title: 'Training', plain: 'Who may do it', rows: TRAINING },
];

/** What a modality's own page has beyond that. */
export const PAGE_SECTIONS: readonly SectionSpec[] = [
  ...SECTIONS,
  {
    id: 'context',
    chapter: 'overview',
    title: 'Disputes, adaptations, kin',
    plain: 'Arguments, changes, relatives',
    rows: CONTEXT,
  },
];

/** The contested questions of the catalog as a section of their own; its rows are records. */
export const QUESTIONS = {
  id: 'questions',
  chapter: 'ideas',
  title: 'Where they stand on contested questions',
  plain: 'Where they stand on the big questions',
} as const;
