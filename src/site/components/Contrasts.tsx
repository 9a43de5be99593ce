// "What actually differs": judged rows as staves, the greatest contrast first.
import { Fragment } from 'preact';
import type { Column } from '../../compare/comparison.ts';
import type { Arranged } from '../views/arrange.ts';
import { deriveStave } from '../views/stave.ts';
import { RowLink } from './RowLink.tsx';
import { VerdictMark } from './SectionTable.tsx';
import { Stave } from './Stave.tsx';

/** So many are drawn; the others are named, and stand in their chapters. */
const DRAWN = 8;

export function Contrasts({
  contrasts,
  rows,
  columns,
}: Pick<Arranged, 'contrasts' | 'rows'> & { columns: readonly Column[] }) {
  const names = new Map(columns.map(({ letter, label }) => [letter, label]));
  return (
    <section aria-labelledby="differs">
      <h2 id="differs">What actually differs</h2>
      <p class="lead">
        Computed from their stances on contested questions and from the structured rows: opposed first, then by
        distance, never by importance. Prose is never judged. <a href="/method/#verdicts">How verdicts are computed</a>
      </p>
      {contrasts.length === 0 && <p>In the structured rows nothing differs. What differs in prose stands below.</p>}
      {contrasts.slice(0, DRAWN).map(({ row: id, verdict }) => {
        const row = rows.get(id);
        const stave = row && deriveStave(row);
        return (
          <div class="contrast" key={id}>
            <div>
              <h3>
                <RowLink row={id}>{row?.title}</RowLink>
              </h3>
              <p>
                <VerdictMark verdict={verdict} told />
              </p>
            </div>
            {stave && <Stave stave={stave} names={names} />}
          </div>
        );
      })}
      {contrasts.length > DRAWN && (
        <p class="lead">
          Less far apart:{' '}
          {contrasts.slice(DRAWN).map(({ row }, i) => (
            <Fragment key={row}>
              {i > 0 && ' · '}
              <RowLink row={row}>{rows.get(row)?.title}</RowLink>
            </Fragment>
          ))}
        </p>
      )}
    </section>
  );
}
