// The chips of the tool and the field that adds one. Every control is a link or a plain form to the address
// that shows its result, so it works without script; the tool follows the same addresses without leaving the page.
import type { ComponentChildren } from 'preact';
import { addressOf, canAdd, move, remove, type Shown } from '../../address/moves.ts';
import type { Column } from '../../compare/comparison.ts';
import type { Named } from '../../search/match-names.ts';
import { AddModality } from './AddModality.tsx';
import { Note } from './Note.tsx';

export type Labelled = Pick<Column, 'id' | 'letter' | 'label'>;

interface Props {
  shown: Shown;
  /** In the reader's order. */
  columns: readonly Labelled[];
  /** Names to suggest where there is no script to load them. */
  names?: readonly Named[];
  children?: ComponentChildren;
}

export function Bar({ shown, columns, names, children }: Props) {
  return (
    <div class="bar" role="group" aria-label="Choose what is compared">
      <ul class="chips plain">
        {columns.map((column, i) => (
          <Chip key={column.id} column={column} shown={shown} first={i === 0} last={i === columns.length - 1} />
        ))}
        {canAdd(shown) && (
          <li>
            <AddModality shown={shown} names={names} />
          </li>
        )}
      </ul>
      {children}
      <p class="said" role="status" />
    </div>
  );
}

function Chip({ column, shown, first, last }: { column: Labelled; shown: Shown; first: boolean; last: boolean }) {
  const { letter, label } = column;
  return (
    <li class="chip">
      <Note letter={letter} /> {label}
      {!first && (
        <a href={addressOf(move(shown, letter, -1))} aria-label={`Move ${label} to the left`}>
          ‹
        </a>
      )}
      {!last && (
        <a href={addressOf(move(shown, letter, 1))} aria-label={`Move ${label} to the right`}>
          ›
        </a>
      )}
      <a href={addressOf(remove(shown, letter))} aria-label={`Remove ${label}`}>
        ×
      </a>
    </li>
  );
}
