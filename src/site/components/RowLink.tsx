// A link to the row that a computed sentence rests on; plain words where the reader has left that row out.

import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import type { RowId } from '../../compare/comparison.ts';

/** The rows that the page shows. */
export const ShownRowsContext = createContext<ReadonlySet<RowId>>(new Set());

export function RowLink({ row, children }: { row: RowId | undefined; children: ComponentChildren }) {
  if (row === 'conditions') return <a href="#conditions">{children}</a>;
  return (
    <ShownRowsContext.Consumer>
      {(shown) =>
        row !== undefined && shown.has(row) ? <a href={`#row-${row}`}>{children}</a> : <span>{children}</span>
      }
    </ShownRowsContext.Consumer>
  );
}
