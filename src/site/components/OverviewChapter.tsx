// The first chapter of a comparison: in short, what differs, the rows, the conditions, choosing.
import { addressOf, openChapter } from '../../address/moves.ts';
import { type Arranged, arrange } from '../views/arrange.ts';
import { ChapterFrame, type ChapterProps } from './ChapterFrame.tsx';
import { Choosing } from './Choosing.tsx';
import { ConditionSets } from './ConditionSets.tsx';
import { Contrasts } from './Contrasts.tsx';
import { Heads } from './Heads.tsx';
import { EvidencePlaceContext } from './InlineLinks.tsx';
import { InShort, Summaries } from './InShort.tsx';
import { RowChooser } from './RowChooser.tsx';
import { RowPlacesContext } from './RowLink.tsx';
import { SectionTable } from './SectionTable.tsx';

export function OverviewChapter({ comparison, choice }: ChapterProps) {
  const arranged = arrange(comparison, choice);
  const { columns, places, hidden, contrasts, conditions } = arranged;
  const rows = comparison.sections.flatMap((section) => section.rows);
  const [glance, how, ...rest] = arranged.sections.filter((section) => section.chapter === 'overview');
  const shared = { columns, places, hidden };
  const ids = comparison.columns.map((c) => c.id);
  const evidence = addressOf(openChapter({ ids, choice }, 'evidence'));
  return (
    <EvidencePlaceContext.Provider value={(condition) => `${evidence}#${condition}`}>
      <RowPlacesContext.Provider value={rowPlaces(arranged, { comparison, choice })}>
        <ChapterFrame
          comparison={comparison}
          choice={choice}
          cited={comparison.cited.overview}
          tools={<RowTools comparison={comparison} choice={choice} />}
          before={
            <>
              <Summaries columns={columns} />
              <InShort inShort={comparison.inShort} />
            </>
          }
        >
          <Heads columns={columns} hidden={hidden} choice={choice} />
          <Contrasts contrasts={contrasts} rows={rows} columns={columns} />
          <HiddenRows same={arranged.same} />
          {glance && <SectionTable section={glance} {...shared} />}
          {how && <SectionTable section={how} {...shared} />}
          <ConditionSets conditions={conditions} columns={columns} />
          {rest.map((section) => (
            <SectionTable key={section.id} section={section} {...shared} />
          ))}
          <Choosing choosing={comparison.choosing} columns={columns} />
        </ChapterFrame>
      </RowPlacesContext.Provider>
    </EvidencePlaceContext.Provider>
  );
}

/** The chapter on what it takes: burden, harms, training. */
export function PracticeChapter({ comparison, choice }: ChapterProps) {
  const { columns, places, hidden, sections, same } = arrange(comparison, choice);
  return (
    <ChapterFrame
      comparison={comparison}
      choice={choice}
      cited={comparison.cited.practice}
      tools={<RowTools comparison={comparison} choice={choice} />}
    >
      <Heads columns={columns} hidden={hidden} choice={choice} />
      <HiddenRows same={same} />
      {sections
        .filter((section) => section.chapter === 'practice')
        .map((section) => (
          <SectionTable key={section.id} section={section} columns={columns} places={places} hidden={hidden} />
        ))}
    </ChapterFrame>
  );
}

function RowTools({ comparison: { columns, sections }, choice }: ChapterProps) {
  const shown = { ids: columns.map((c) => c.id), choice };
  return <RowChooser shown={shown} sections={sections.filter((section) => section.chapter === choice.chapter)} />;
}

/** What "differences only" has left out. */
function HiddenRows({ same }: Pick<Arranged, 'same'>) {
  if (same.length === 0) return null;
  return (
    <p class="lead">
      {same.length === 1
        ? 'One row is the same in each and hidden'
        : `${same.length} rows are the same in each and hidden`}
      : {same.join(', ')}.
    </p>
  );
}

function rowPlaces({ sections }: Arranged, { comparison, choice }: ChapterProps): Map<string, string> {
  const ids = comparison.columns.map((c) => c.id);
  const practice = addressOf(openChapter({ ids, choice }, 'practice'));
  const rows = sections.flatMap(({ chapter, rows }) =>
    rows.map(({ id }): [string, string] => [id, `${chapter === 'practice' ? practice : ''}#row-${id}`]),
  );
  return new Map([['conditions', '#conditions'], ...rows]);
}
