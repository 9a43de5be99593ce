// "Choosing between them": circumstances, computed from differences, each linked to the row it rests on; and whether both can go together.

import { comparePath } from '../../address/compare-path.ts';
import type { Column, Comparison, Letter } from '../../compare/comparison.ts';
import { InlineLinks } from './InlineLinks.tsx';
import { Note } from './Note.tsx';
import { InlineProse } from './Prose.tsx';
import { RowLink } from './RowLink.tsx';

interface Props {
  comparison: Comparison;
  columns: readonly Column[];
}

export function Choosing({ comparison, columns }: Props) {
  return (
    <section aria-labelledby="choosing">
      <h2 id="choosing">Choosing between them</h2>
      <p class="lead">
        Computed from stances, burden and evidence; each line leads to its row. It describes circumstances and advises
        no one.
      </p>
      {comparison.scope?.text && <p class="scope">{comparison.scope.text}</p>}
      <div class="choosing">
        {columns.map(({ letter, label, id }) => {
          const when = comparison.choosing.find((c) => c.letter === letter)?.when ?? [];
          return (
            <div key={id}>
              <h3>
                <Note letter={letter} /> Consider {label} when
              </h3>
              {when.length === 0 ? (
                <p class="absent">nothing in the structured rows speaks for it alone</p>
              ) : (
                <ul>
                  {when.map(({ text, rows: [row] }) => (
                    <li key={text}>
                      <RowLink row={row}>{text}</RowLink>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </div>
      <Both comparison={comparison} columns={columns} />
      <NearestView comparison={comparison} columns={columns} />
    </section>
  );
}

/** What else there is beside each of two: computed from conditions and stances. */
function NearestView({ comparison: { scope }, columns }: Props) {
  return (
    <>
      {scope?.nearest.map(({ letter, modalities }) => {
        const column = columns.find((c) => c.letter === letter);
        return column && modalities.length > 0 ? (
          <p key={letter}>
            <Note letter={letter} /> Nearest to {column.label}:{' '}
            <InlineLinks to={modalities.map(({ id, name }) => ({ id, name, href: comparePath([column.id, id]) }))} />
          </p>
        ) : null;
      })}
    </>
  );
}

/** Known combinations, and where the stances of the two pull apart. */
function Both({ comparison: { combinations, contrasts }, columns }: Props) {
  const labels = new Map<Letter, string>(columns.map(({ letter, label }) => [letter, label]));
  const opposed = contrasts.filter(({ verdict }) => verdict.is === 'opposed');
  return (
    <>
      <h3>{columns.length === 2 ? 'Both?' : 'Several of them?'}</h3>
      {combinations.length === 0 && <p class="absent">No combination of them is recorded here.</p>}
      <ul class="plain">
        {combinations.map(({ first, second, order, text }) => (
          <li key={text}>
            <b>
              {order === 'in-turn'
                ? `First ${labels.get(first)}, then ${labels.get(second)}`
                : `${labels.get(first)} with ${labels.get(second)}`}
              {order === 'together' && ', side by side'}.
            </b>{' '}
            <InlineProse text={text} />
          </li>
        ))}
      </ul>
      {opposed.length > 0 && (
        <p>
          What would pull apart:{' '}
          {opposed.map(({ row, title }, i) => (
            <>
              {i > 0 && ' · '}
              <RowLink row={row}>{title}</RowLink>
            </>
          ))}
        </p>
      )}
    </>
  );
}
