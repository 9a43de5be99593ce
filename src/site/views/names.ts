// What the type-ahead needs of each modality, and no more.
import type { Catalog } from '../../schema/catalog.ts';
import type { Named } from '../../search/match-names.ts';

export function namesOf({ modalities }: Catalog): Named[] {
  return Object.values(modalities).map(({ id, name, label, aliases }) => ({ id, name, label, aliases }));
}
