// What each of those compared says to one and the same thing, side by side, in the reader's order.
import type { ComponentChildren } from 'preact';
import { Note } from './Note.tsx';
import type { Arrangement } from './RowsChapter.tsx';

interface Props<T> extends Arrangement {
  /** In the order of letters, like the cells of a row. */
  of: readonly T[];
  children(said: T): ComponentChildren;
}

export function Says<T>({ of, columns, places, hidden, children }: Props<T>) {
  return (
    <div class={`says n${columns.length}`}>
      {places.map((place, i) => {
        const column = columns[i];
        const said = of[place];
        return column && said ? (
          <div key={column.id} class={hidden.has(column.letter) ? 'off' : undefined}>
            <Note letter={column.letter} name={column.label} />
            {columns.length > 2 && <small>{column.label}</small>}
            {children(said)}
          </div>
        ) : null;
      })}
    </div>
  );
}
