// What the chapters of rows have in common: the frame with the choice of rows, the heads, what is hidden, and their sections.
import type { ComponentChildren } from 'preact';
import type { Column, Section } from '../../compare/comparison.ts';
import { arrange } from '../views/arrange.ts';
import { ChapterFrame, type ChapterProps } from './ChapterFrame.tsx';
import { Heads } from './Heads.tsx';
import { HiddenRows } from './HiddenRows.tsx';
import { RowTools } from './RowChooser.tsx';
import { SectionTable } from './SectionTable.tsx';

/** Columns in the reader's order, with their places in a row's cells and the letters that a narrow screen leaves out. */
export interface Arrangement {
  columns: readonly Column[];
  places: readonly number[];
  hidden: ReadonlySet<string>;
}

interface Props extends ChapterProps {
  chapter: Section['chapter'];
  /** What stands before and after the sections. */
  before?: (arrangement: Arrangement) => ComponentChildren;
  after?: (arrangement: Arrangement) => ComponentChildren;
  /** How a section is shown, where not as a table. */
  show?: (section: Section, arrangement: Arrangement) => ComponentChildren;
}

export function RowsChapter({ comparison, choice, chapter, before, after, show = asTable }: Props) {
  const { sections, same, columns, places, hidden } = arrange(comparison, choice);
  const arrangement = { columns, places, hidden };
  return (
    <ChapterFrame
      comparison={comparison}
      choice={choice}
      cited={comparison.cited[chapter]}
      tools={<RowTools comparison={comparison} choice={choice} />}
    >
      <Heads columns={columns} hidden={hidden} choice={choice} />
      <HiddenRows same={same} />
      {before?.(arrangement)}
      {sections.filter((section) => section.chapter === chapter).map((section) => show(section, arrangement))}
      {after?.(arrangement)}
    </ChapterFrame>
  );
}

function asTable(section: Section, arrangement: Arrangement) {
  return <SectionTable key={section.id} section={section} {...arrangement} />;
}
