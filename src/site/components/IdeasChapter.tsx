// The chapter on ideas: stances on contested questions, roots and blind spots, and what each side has said of the other.
import { arrange } from '../views/arrange.ts';
import { ChapterFrame, type ChapterProps } from './ChapterFrame.tsx';
import { CriticsView } from './CriticsView.tsx';
import { Heads } from './Heads.tsx';
import { HiddenRows } from './HiddenRows.tsx';
import { Questions } from './Questions.tsx';
import { RowTools } from './RowChooser.tsx';
import { SectionTable } from './SectionTable.tsx';

export function IdeasChapter({ comparison, choice }: ChapterProps) {
  const { columns, places, hidden, sections, same } = arrange(comparison, choice);
  const shared = { columns, places, hidden };
  return (
    <ChapterFrame
      comparison={comparison}
      choice={choice}
      cited={comparison.cited.ideas}
      tools={<RowTools comparison={comparison} choice={choice} />}
    >
      <Heads columns={columns} hidden={hidden} choice={choice} />
      <HiddenRows same={same} />
      {sections
        .filter((section) => section.chapter === 'ideas')
        .map((section) =>
          section.rows.some((row) => row.on) ? (
            <Questions key={section.id} section={section} {...shared} />
          ) : (
            <SectionTable key={section.id} section={section} {...shared} />
          ),
        )}
      <CriticsView critics={comparison.critics} columns={columns} />
    </ChapterFrame>
  );
}
