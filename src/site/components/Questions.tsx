// Where those compared stand on contested questions: one stave a question, and under it each one's sentence with its source.
import type { Row, Section } from '../../compare/comparison.ts';
import { deriveStave } from '../views/stave.ts';
import { CellView } from './CellView.tsx';
import type { Arrangement } from './RowsChapter.tsx';
import { Says } from './Says.tsx';
import { VerdictMark } from './SectionTable.tsx';
import { Stave } from './Stave.tsx';

interface Props extends Arrangement {
  section: Section;
}

/** Verdicts in the order in which they are read, each with its heading. */
const GROUPS = {
  opposed: 'Opposed',
  different: 'Different',
  close: 'Close',
  same: 'The same',
  'not-comparable': 'Without two positions to compare',
} as const;

export function Questions({ section, ...shared }: Props) {
  if (section.rows.length === 0) return null;
  return (
    <section aria-labelledby={section.id}>
      <h2 id={section.id}>{section.title}</h2>
      <p class="lead">
        Each note stands where a source puts it; far apart is disagreement, together is unison.{' '}
        <a href="/questions/">All questions, and every modality on them</a>
      </p>
      {Object.entries(GROUPS).map(([verdict, title]) => (
        <Group
          key={verdict}
          title={title}
          rows={section.rows.filter((row) => row.verdict.is === verdict)}
          {...shared}
        />
      ))}
    </section>
  );
}

function Group({ title, rows, ...shared }: { title: string; rows: readonly Row[] } & Omit<Props, 'section'>) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3 class="group">
        {title} <small>{rows.length}</small>
      </h3>
      {[...rows].sort(byContrast).map((row) => (
        <Asked key={row.id} row={row} {...shared} />
      ))}
    </>
  );
}

function byContrast(a: Row, b: Row): number {
  const of = ({ verdict }: Row) => ('contrast' in verdict ? verdict.contrast : 0);
  return of(b) - of(a);
}

function Asked({ row, ...arrangement }: { row: Row } & Arrangement) {
  const stave = deriveStave(row);
  const names = new Map(arrangement.columns.map(({ letter, label }) => [letter, label]));
  return (
    <div class="contrast asked" id={`row-${row.id}`}>
      <div>
        <h4>
          <a href={`/questions/${row.on?.question}/`}>{row.title}</a>
        </h4>
        <p class="aside">{row.on?.asks}</p>
        <p>
          <VerdictMark verdict={row.verdict} told />
        </p>
      </div>
      <div>
        {stave && <Stave stave={stave} names={names} />}
        <Says of={row.cells} {...arrangement}>
          {(cell) => <CellView cell={cell} />}
        </Says>
      </div>
    </div>
  );
}
