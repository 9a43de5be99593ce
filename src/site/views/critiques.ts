// What has been published against a modality, or against a tradition that it stands in, the oldest first.
import { oldestFirst } from '../../compare/critics.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Critique, CritiqueSide } from '../../schema/critique.ts';
import { type Lists, listsBy, of, remember } from '../../schema/lists.ts';
import type { Modality } from '../../schema/modality.ts';

/** Critiques by what they are aimed at, kept with their shelf. */
const known = new WeakMap<object, Lists<WithId<Critique>>>();

export function critiquesOf({ critiques }: Catalog, modality: WithId<Modality>): WithId<Critique>[] {
  const byAim = remember(known, critiques, () => listsBy(Object.values(critiques), ({ against }) => [aimOf(against)]));
  const aims = [aimOf({ modality: modality.id }), ...modality.traditions.map(aimOf)];
  return oldestFirst(aims.flatMap((aim) => of(byAim, aim)));
}

function aimOf({ modality, tradition }: CritiqueSide): string {
  return modality === undefined ? `tradition ${tradition}` : `modality ${modality}`;
}

/** The name of a modality, or of a tradition as one. */
export function nameOfSide(side: CritiqueSide, catalog: Catalog): string {
  return (
    catalog.modalities[side.modality ?? '']?.name ??
    `the ${catalog.traditions[side.tradition ?? '']?.name ?? side.tradition} tradition`
  );
}
