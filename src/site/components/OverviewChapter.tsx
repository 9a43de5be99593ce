// The first chapter of a comparison: in short, what differs, the rows, the conditions, choosing.
import type { Chapter } from '../../address/compare-path.ts';
import { addressOf, openChapter } from '../../address/moves.ts';
import type { Column } from '../../compare/comparison.ts';
import { type Arranged, arrange } from '../views/arrange.ts';
import { ChapterFrame, type ChapterProps } from './ChapterFrame.tsx';
import { Contrasts } from './Contrasts.tsx';
import { Heads } from './Heads.tsx';
import { HiddenRows } from './HiddenRows.tsx';
import { EvidencePlaceContext } from './InlineLinks.tsx';
import { InShort, Summaries } from './InShort.tsx';
import { Part } from './Part.tsx';
import { RowTools } from './RowChooser.tsx';
import { RowPlacesContext } from './RowLink.tsx';
import { SectionTable } from './SectionTable.tsx';

export function OverviewChapter({ comparison, choice, parts = {} }: ChapterProps) {
  const arranged = arrange(comparison, choice);
  const { columns, places, hidden, contrasts, conditions } = arranged;
  const [glance, how] = arranged.sections.filter((section) => section.chapter === 'overview');
  const shared = { columns, places, hidden };
  const parted = { parts, comparison, columns, conditions };
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
              <InShort inShort={comparison.inShort} rows={arranged.rows} />
            </>
          }
        >
          <Heads columns={columns} hidden={hidden} choice={choice} />
          <Contrasts contrasts={contrasts} rows={arranged.rows} columns={columns} />
          <HiddenRows same={arranged.same} />
          {glance && <SectionTable section={glance} {...shared} />}
          {how && <SectionTable section={how} {...shared} />}
          <Part name="ConditionSets" {...parted} />
          <Part name="Choosing" {...parted} />
          <GoingDeeper columns={comparison.columns} plain={choice.plainWords} />
        </ChapterFrame>
      </RowPlacesContext.Provider>
    </EvidencePlaceContext.Provider>
  );
}

function rowPlaces({ sections }: Arranged, { comparison, choice }: ChapterProps): Map<string, string> {
  const ids = comparison.columns.map((c) => c.id);
  const place = (chapter: Chapter) => (chapter === 'overview' ? '' : addressOf(openChapter({ ids, choice }, chapter)));
  const rows = sections.flatMap(({ chapter, rows }) =>
    rows.map(({ id }): [string, string] => [id, `${place(chapter)}#row-${id}`]),
  );
  return new Map([['conditions', '#conditions'], ['questions', `${place('ideas')}#questions`], ...rows]);
}

function GoingDeeper({ columns, plain }: { columns: readonly Column[]; plain: boolean }) {
  return (
    <section aria-labelledby="deeper">
      <h2 id="deeper">Going deeper</h2>
      <ul>
        {columns.map(({ id, name }) => (
          <li key={id}>
            <a href={`/modalities/${id}/${plain ? 'plain/' : ''}`}>{name}, the full page</a>
          </li>
        ))}
        <li>
          <a href="talk/">One page to talk over</a>
        </li>
        <li>
          <a href="/compare/">Another comparison</a>
        </li>
      </ul>
    </section>
  );
}
