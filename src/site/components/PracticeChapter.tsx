// The chapter on practice: the same person seen through each, burden, harms, training.
import { arrange } from '../views/arrange.ts';
import { ChapterFrame, type ChapterProps } from './ChapterFrame.tsx';
import { Heads } from './Heads.tsx';
import { HiddenRows } from './HiddenRows.tsx';
import { People } from './People.tsx';
import { RowTools } from './RowChooser.tsx';
import { SectionTable } from './SectionTable.tsx';

export function PracticeChapter({ comparison, choice }: ChapterProps) {
  const { columns, places, hidden, sections, same } = arrange(comparison, choice);
  const shared = { columns, places, hidden };
  return (
    <ChapterFrame
      comparison={comparison}
      choice={choice}
      cited={comparison.cited.practice}
      tools={<RowTools comparison={comparison} choice={choice} />}
    >
      <Heads columns={columns} hidden={hidden} choice={choice} />
      <HiddenRows same={same} />
      <People people={comparison.people} choice={choice} ids={comparison.columns.map((c) => c.id)} {...shared} />
      {sections
        .filter((section) => section.chapter === 'practice')
        .map((section) => (
          <SectionTable key={section.id} section={section} {...shared} />
        ))}
    </ChapterFrame>
  );
}
