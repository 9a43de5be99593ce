// The chapter on ideas: where those compared stand on contested questions.
import type { ChapterProps } from './ChapterFrame.tsx';
import { Questions } from './Questions.tsx';
import { RowsChapter } from './RowsChapter.tsx';

export function IdeasChapter(props: ChapterProps) {
  return (
    <RowsChapter
      {...props}
      chapter="ideas"
      show={(section, arrangement) => <Questions key={section.id} section={section} {...arrangement} />}
    />
  );
}
