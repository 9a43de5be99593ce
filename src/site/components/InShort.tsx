// The whole of a comparison in a few sentences: each modality in one, what they share, what sets them apart, what joins their evidence.
import { Fragment } from 'preact';
import type { Column, Comparison, Statement } from '../../compare/comparison.ts';
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

export function InShort({ inShort: { shared, apart, joined } }: Pick<Comparison, 'inShort'>) {
  return (
    <dl class="in-short">
      <dt>What they share</dt>
      <dd>
        <StatementText statement={shared} />
      </dd>
      <dt>What sets them apart</dt>
      <dd>
        <StatementText statement={apart} />
      </dd>
      <dt>What joins their evidence</dt>
      <dd>
        <StatementText statement={joined} />
      </dd>
    </dl>
  );
}

function StatementText({ statement: { text, rows } }: { statement: Statement }) {
  if (rows.length === 0) return text;
  return (
    <>
      {text}{' '}
      <small>
        (computed from{' '}
        {rows.map((row, i) => (
          <Fragment key={row}>
            {i > 0 && ', '}
            <RowLink row={row}>{row.replace(/^on-/, '').replaceAll('-', ' ')}</RowLink>
          </Fragment>
        ))}
        )
      </small>
    </>
  );
}
