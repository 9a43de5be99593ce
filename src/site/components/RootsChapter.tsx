// The chapter on roots and critics: what each rests on and misses, and what each side has said of the other.
import type { ChapterProps } from './ChapterFrame.tsx';
import { CriticsView } from './CriticsView.tsx';
import { RowsChapter } from './RowsChapter.tsx';

export function RootsChapter(props: ChapterProps) {
  const { critics } = props.comparison;
  return (
    <RowsChapter
      {...props}
      chapter="roots"
      after={({ columns }) => <CriticsView critics={critics} columns={columns} />}
    />
  );
}
