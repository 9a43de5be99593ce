// The first chapter of a comparison: in short, what differs, the rows, the conditions, choosing.
import { citedInOverview } from '../../compare/order-sources.ts';
import { arrange } from '../views/arrange.ts';
import { ChapterFrame, type ChapterProps } from './ChapterFrame.tsx';
import { Choosing } from './Choosing.tsx';
import { ConditionSets } from './ConditionSets.tsx';
import { Contrasts } from './Contrasts.tsx';
import { Heads } from './Heads.tsx';
import { ShownRowsContext } from './RowLink.tsx';
import { SectionTable } from './SectionTable.tsx';
import { InShort, Summaries } from './Title.tsx';

export function OverviewChapter({ comparison, choice }: ChapterProps) {
  const { columns, places, hidden, sections, contrasts, conditions, same } = arrange(comparison, choice);
  const rows = comparison.sections.flatMap((section) => section.rows);
  const shownRows = new Set(sections.flatMap((section) => section.rows.map((row) => row.id)));
  return (
    <ShownRowsContext.Provider value={shownRows}>
      <ChapterFrame
        comparison={comparison}
        choice={choice}
        cited={citedInOverview(comparison)}
        before={
          <>
            <Summaries columns={columns} />
            <InShort inShort={comparison.inShort} />
          </>
        }
      >
        <Heads columns={columns} hidden={hidden} choice={choice} />
        <Contrasts contrasts={contrasts} rows={rows} columns={columns} />
        {same.length > 0 && (
          <p class="lead">
            {same.length === 1
              ? 'One row is the same in each and hidden'
              : `${same.length} rows are the same in each and hidden`}
            : {same.join(', ')}.
          </p>
        )}
        {sections.slice(0, 2).map((section) => (
          <SectionTable key={section.id} section={section} columns={columns} places={places} hidden={hidden} />
        ))}
        <ConditionSets conditions={conditions} columns={columns} />
        {sections.slice(2).map((section) => (
          <SectionTable key={section.id} section={section} columns={columns} places={places} hidden={hidden} />
        ))}
        <Choosing choosing={comparison.choosing} columns={columns} />
      </ChapterFrame>
    </ShownRowsContext.Provider>
  );
}
