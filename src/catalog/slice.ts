// One modality with every record that it names: what the API publishes, and all that a comparison needs of it.
import type { Catalog, Shelf, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import { referencesIn } from './references.ts';

export type ModalitySlice = { modality: WithId<Modality> } & Pick<Catalog, 'conditions' | 'traditions' | 'sources'>;

export function sliceModality(catalog: Catalog, modality: WithId<Modality>): ModalitySlice {
  const references = referencesIn(modality);
  const take = <T>(kind: 'conditions' | 'traditions' | 'sources', shelf: Shelf<T>): Shelf<T> => {
    const ids = new Set(references.filter((r) => r.kind === kind).map((r) => r.id));
    return Object.fromEntries(Object.entries(shelf).filter(([id]) => ids.has(id)));
  };
  return {
    modality,
    conditions: take('conditions', catalog.conditions),
    traditions: take('traditions', catalog.traditions),
    sources: take('sources', catalog.sources),
  };
}
