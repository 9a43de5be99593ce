// A link to the row that a computed sentence rests on; plain words where the reader has left that row out.

import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import type { RowId } from '../../compare/comparison.ts';

/** Where each row that is shown stands: in this chapter, or in another one's address. */
export const RowPlacesContext = createContext<ReadonlyMap<RowId, string>>(new Map());

export function RowLink({ row, children }: { row: RowId | undefined; children: ComponentChildren }) {
  return (
    <RowPlacesContext.Consumer>
      {(places) => {
        const href = places.get(row ?? '');
        return href === undefined ? <span>{children}</span> : <a href={href}>{children}</a>;
      }}
    </RowPlacesContext.Consumer>
  );
}
