// "Choosing between them": circumstances, computed from differences, each linked to the row it rests on.
import type { Column, Comparison } from '../../compare/comparison.ts';
import { Note } from './Note.tsx';
import { RowLink } from './RowLink.tsx';

export function Choosing({ choosing, columns }: { choosing: Comparison['choosing']; columns: readonly Column[] }) {
  return (
    <section aria-labelledby="choosing">
      <h2 id="choosing">Choosing between them</h2>
      <p class="lead">
        Computed from the differences above; each line leads to its row. It describes circumstances and advises no one:
        how well each helps with a condition is not yet assessed here.
      </p>
      <div class="choosing">
        {columns.map(({ letter, label, id }) => {
          const when = choosing.find((c) => c.letter === letter)?.when ?? [];
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
    </section>
  );
}
