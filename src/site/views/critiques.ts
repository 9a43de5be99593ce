// What has been published against a modality, or against a tradition that it stands in, the oldest first.
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Critique } from '../../schema/critique.ts';
import type { Modality } from '../../schema/modality.ts';

export function critiquesOf({ critiques }: Catalog, modality: WithId<Modality>): WithId<Critique>[] {
  const own = modality.traditions.map((t) => t.tradition);
  return Object.values(critiques)
    .filter(({ against }) => against.modality === modality.id || own.includes(against.tradition ?? ''))
    .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

/** The name of a modality, or of a tradition as one. */
export function nameOfSide(
  side: { modality?: string | undefined; tradition?: string | undefined },
  catalog: Catalog,
): string {
  return (
    catalog.modalities[side.modality ?? '']?.name ??
    `the ${catalog.traditions[side.tradition ?? '']?.name ?? side.tradition} tradition`
  );
}
