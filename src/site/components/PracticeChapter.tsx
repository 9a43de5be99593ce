// The chapter on practice: the same person seen through each, burden, harms, training.
import type { ChapterProps } from './ChapterFrame.tsx';
import { People } from './People.tsx';
import { RowsChapter } from './RowsChapter.tsx';

export function PracticeChapter(props: ChapterProps) {
  const { comparison, choice } = props;
  const ids = comparison.columns.map((column) => column.id);
  return (
    <RowsChapter
      {...props}
      chapter="practice"
      before={(arrangement) => <People people={comparison.people} choice={choice} ids={ids} {...arrangement} />}
    />
  );
}
