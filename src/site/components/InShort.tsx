// The whole of a comparison in a few sentences: each modality in one, what they share, what sets them apart, what joins their evidence.
import { Fragment } from 'preact';
import type { Column, Comparison, Statement } from '../../compare/comparison.ts';
import type { Arranged } from '../views/arrange.ts';
import { Note } from './Note.tsx';
import { InlineProse } from './Prose.tsx';
import { RowLink } from './RowLink.tsx';

export function Summaries({ columns }: { columns: readonly Column[] }) {
  return (
    <>
      <p class="lead">Side by side: what each does, for whom, on what evidence, and where they really differ.</p>
      <div class="summaries">
        {columns.map(({ id, letter, summary }) => (
          <p key={id}>
            <Note letter={letter} /> <InlineProse text={summary} />
          </p>
        ))}
      </div>
    </>
  );
}

type Rows = Arranged['rows'];

export function InShort({ inShort: { shared, apart, joined }, rows }: Pick<Comparison, 'inShort'> & { rows: Rows }) {
  return (
    <dl class="in-short">
      <dt>What they share</dt>
      <dd>
        <StatementText statement={shared} titles={rows} />
      </dd>
      <dt>What sets them apart</dt>
      <dd>
        <StatementText statement={apart} titles={rows} />
      </dd>
      <dt>What joins their evidence</dt>
      <dd>
        <StatementText statement={joined} titles={rows} />
      </dd>
    </dl>
  );
}

function StatementText({ statement: { text, rows }, titles }: { statement: Statement; titles: Rows }) {
  if (rows.length === 0) return text;
  return (
    <>
      {text}{' '}
      <small>
        (computed from{' '}
        {rows.map((row, i) => (
          <Fragment key={row}>
            {i > 0 && ', '}
            <RowLink row={row}>{titles.get(row)?.title ?? row}</RowLink>
          </Fragment>
        ))}
        )
      </small>
    </>
  );
}
