// The claims that a reader meets under a modality or a condition: those of its record, and those of others about it.
import type { Catalog } from '../schema/catalog.ts';
import type { Finding } from '../schema/finding.ts';
import type { Recommendation } from '../schema/guideline.ts';
import type { Kind } from '../schema/kinds.ts';
import { type Claim, claimsIn, claimsOf } from './claims.ts';

/** A claim with the record in which it stands. */
export interface Claimed extends Claim {
  kind: Kind;
  id: string;
}

/** Its record; what critics say of it and it of others; findings and recommendations on it, and on classes that it falls under. */
export function claimsAboutModality(catalog: Catalog, id: string): Claimed[] {
  const { modalities, classes, critiques } = catalog;
  const own = new Set(modalities[id]?.traditions.map(({ tradition }) => tradition));
  const under = new Set(
    Object.values(classes).flatMap((c) => (c.members.some(({ modality }) => modality === id) ? [c.id] : [])),
  );
  const isOf = (named: { modality?: string | undefined; class?: string | undefined }) =>
    named.modality === id || under.has(named.class ?? '');
  const isSide = (side: { modality?: string | undefined; tradition?: string | undefined }) =>
    side.modality === id || own.has(side.tradition ?? '');
  return [
    ...claimed(catalog, 'modalities', id),
    ...Object.values(critiques)
      .filter(({ from, against }) => isSide(from) || isSide(against))
      .flatMap((critique) => claimed(catalog, 'critiques', critique.id)),
    ...recommended(catalog, isOf),
    ...found(catalog, (finding) => isOf(finding) || finding.comparator.modality === id),
  ];
}

/** Its record; the ground on which modalities are listed for it; findings and recommendations on it. */
export function claimsAboutCondition(catalog: Catalog, id: string): Claimed[] {
  const listed = Object.values(catalog.modalities).flatMap((modality) =>
    modality.treats.flatMap((treat, i) =>
      treat.condition === id
        ? claimsIn(treat, ['treats', i]).map((claim): Claimed => ({ ...claim, kind: 'modalities', id: modality.id }))
        : [],
    ),
  );
  return [
    ...claimed(catalog, 'conditions', id),
    ...listed,
    ...recommended(catalog, ({ condition }) => condition === id),
    ...found(catalog, ({ condition }) => condition === id),
  ];
}

function claimed(catalog: Catalog, kind: Kind, id: string): Claimed[] {
  return claimsOf(catalog, kind, id).map((claim) => ({ ...claim, kind, id }));
}

/** Each begins with the body's own words for its strength. */
function recommended({ guidelines }: Catalog, isMeant: (item: Recommendation) => boolean): Claimed[] {
  return Object.values(guidelines).flatMap(({ id, recommendations }) =>
    recommendations.flatMap((item, i) =>
      isMeant(item)
        ? claimsIn(item, ['recommendations', i]).map(
            (claim): Claimed => ({ ...claim, says: `“${item.words}”: ${claim.says}`, kind: 'guidelines', id }),
          )
        : [],
    ),
  );
}

function found(catalog: Catalog, isMeant: (finding: Finding) => boolean): Claimed[] {
  return Object.values(catalog.findings)
    .filter(isMeant)
    .flatMap(({ id }) => claimed(catalog, 'findings', id));
}
