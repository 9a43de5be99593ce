// "What actually differs": judged rows as staves, the greatest contrast first.
import type { Column, Comparison, Row } from '../../compare/comparison.ts';
import { deriveStave } from '../views/stave.ts';
import { RowLink } from './RowLink.tsx';
import { VerdictMark } from './SectionTable.tsx';
import { Stave } from './Stave.tsx';

export function Contrasts({
  contrasts,
  rows,
  columns,
}: {
  contrasts: Comparison['contrasts'];
  rows: readonly Row[];
  columns: readonly Column[];
}) {
  const names = new Map(columns.map(({ letter, label }) => [letter, label]));
  const canonical = [...columns].sort((a, b) => (a.letter < b.letter ? -1 : 1));
  return (
    <section aria-labelledby="differs">
      <h2 id="differs">What actually differs</h2>
      <p class="lead">
        Computed from the structured rows, the greatest contrast first; prose is shown below and never judged.{' '}
        <a href="/method/#verdicts">How verdicts are computed</a>
      </p>
      {contrasts.length === 0 && <p>In the structured rows nothing differs. What differs in prose stands below.</p>}
      {contrasts.map(({ row: id, title, verdict }) => {
        const row = rows.find((r) => r.id === id);
        const stave = row && deriveStave(row, canonical);
        return (
          <div class="contrast" key={id}>
            <div>
              <h3>
                <RowLink row={id}>{title}</RowLink>
              </h3>
              <p>
                <VerdictMark verdict={verdict} />
                <small> · {verdict.reason}</small>
              </p>
            </div>
            {stave && <Stave stave={stave} names={names} />}
          </div>
        );
      })}
    </section>
  );
}
