// What every chapter of a comparison has: its title, the bar, the way to the other chapters, and the sources that it cites.
import type { ComponentChildren } from 'preact';
import type { Choice } from '../../address/choice.ts';
import { CHAPTERS, type Chapter } from '../../address/compare-path.ts';
import { addressOf, openChapter } from '../../address/moves.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { NumberingContext, numberSources } from './numbering.ts';
import type { Parts } from './Part.tsx';
import { SourceList } from './SourceList.tsx';
import { WithTerms } from './Terms.tsx';
import { Title } from './Title.tsx';
import { Toolbar } from './Toolbar.tsx';

export interface ChapterProps {
  comparison: Comparison;
  choice: Choice;
  /** Parts whose code is loaded apart. */
  parts?: Partial<Parts>;
}

interface Props extends ChapterProps {
  /** Ids of the sources that the chapter cites. */
  cited: readonly string[];
  /** What stands between the title and the bar. */
  before?: ComponentChildren;
  /** What the chapter adds to the bar. */
  tools?: ComponentChildren;
  children: ComponentChildren;
}

export function ChapterFrame({ comparison, choice, cited, before, tools, children }: Props) {
  const { columns, sources } = comparison;
  const ids = columns.map((c) => c.id);
  const inOrder = choice.order.flatMap((letter) => columns.find((c) => c.letter === letter) ?? []);
  return (
    <NumberingContext.Provider value={numberSources(sources)}>
      <WithTerms terms={comparison.terms[choice.chapter]}>
        <Title columns={inOrder} />
        {before}
        <Toolbar comparison={comparison} choice={choice}>
          {tools}
        </Toolbar>
        <nav class="chapters" aria-label="Chapters">
          {(Object.keys(CHAPTERS) as Chapter[]).map((chapter) => (
            <a
              key={chapter}
              href={addressOf(openChapter({ ids, choice }, chapter))}
              aria-current={chapter === choice.chapter ? 'page' : undefined}
            >
              {CHAPTERS[chapter]}
            </a>
          ))}
        </nav>
        <div class="compared">{children}</div>
        {cited.length > 0 && <SourceList sources={sources} cited={new Set(cited)} />}
      </WithTerms>
    </NumberingContext.Provider>
  );
}
