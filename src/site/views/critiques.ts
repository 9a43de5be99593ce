// What has been published against a modality, or against a tradition that it stands in, the oldest first.
import { oldestFirst } from '../../compare/critics.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Critique, CritiqueSide } from '../../schema/critique.ts';
import type { Modality } from '../../schema/modality.ts';

export function critiquesOf({ critiques }: Catalog, modality: WithId<Modality>): WithId<Critique>[] {
  const own = modality.traditions.map((t) => t.tradition);
  return oldestFirst(
    Object.values(critiques).filter(
      ({ against }) => against.modality === modality.id || own.includes(against.tradition ?? ''),
    ),
  );
}

/** The name of a modality, or of a tradition as one. */
export function nameOfSide(side: CritiqueSide, catalog: Catalog): string {
  return (
    catalog.modalities[side.modality ?? '']?.name ??
    `the ${catalog.traditions[side.tradition ?? '']?.name ?? side.tradition} tradition`
  );
}
