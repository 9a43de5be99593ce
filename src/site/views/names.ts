// Names of records, for type-ahead and for lists of choices.
import type { Catalog, Shelf } from '../../schema/catalog.ts';
import type { Named } from '../../search/match-names.ts';

/** What the type-ahead needs of each modality, and no more. */
export function namesOf({ modalities }: Catalog): Named[] {
  return Object.values(modalities).map(({ id, name, label, aliases }) => ({ id, name, label, aliases }));
}

/** The records of a shelf as choices. */
export function namesIn(shelf: Shelf<{ name: string }>): [id: string, name: string][] {
  return Object.values(shelf).map(({ id, name }) => [id, name]);
}
