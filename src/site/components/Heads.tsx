// The column heads: they stay in view while the rows pass below them. A narrow screen shows two columns and the letters of the others.
import type { Choice } from '../../address/choice.ts';
import { addressOf, showColumn } from '../../address/moves.ts';
import type { Column, Letter } from '../../compare/comparison.ts';
import { Note } from './Note.tsx';

interface Props {
  columns: readonly Column[];
  hidden: ReadonlySet<Letter>;
  choice: Choice;
}

export function Heads({ columns, hidden, choice }: Props) {
  const ids = columns.map((c) => c.id).sort();
  const others = columns.filter((c) => hidden.has(c.letter));
  return (
    <div class={`heads n${columns.length}`}>
      {columns.map(({ id, letter, label }) => (
        <span key={id} aria-hidden="true" class={hidden.has(letter) ? 'head off' : 'head'}>
          <Note letter={letter} /> {label}
        </span>
      ))}
      {others.length > 0 && (
        <nav class="others" aria-label="Other columns">
          {others.map(({ id, letter, label }) => (
            <a key={id} href={addressOf(showColumn({ ids, choice }, letter))} aria-label={`Show ${label}`}>
              <Note letter={letter} />
            </a>
          ))}
        </nav>
      )}
    </div>
  );
}
