// How deep the reading under the claims goes: each counts for the most that was read of a source that it rests on.
import type { Catalog } from '../schema/catalog.ts';
import { ALL_KINDS } from '../schema/kind-names.ts';
import type { Kind } from '../schema/kinds.ts';
import { READ, type ReadDepth } from '../schema/vocabulary.ts';
import { type Claim, claimsOf } from './claims.ts';

/** Number of claims by the most that was read for each. */
export type ReadingShares = Readonly<Record<ReadDepth, number>>;

// Object.keys forgets its key type; READ is a closed literal, in order from least to most.
const DEPTHS = Object.keys(READ) as ReadDepth[];

export function readingShares(
  claims: readonly Pick<Claim, 'rests'>[],
  { sources }: Pick<Catalog, 'sources'>,
): ReadingShares {
  const shares = { record: 0, abstract: 0, 'full-text': 0 };
  for (const { rests } of claims) {
    const read = rests.flatMap(({ source }) => sources[source]?.checked?.read ?? []);
    const most = DEPTHS.findLast((depth) => read.includes(depth));
    if (most) shares[most]++;
  }
  return shares;
}

const known = new WeakMap<Catalog, [Kind, ReadingShares][]>();

/** Every kind of record that makes claims, with those of all its records; counted once for each catalog. */
export function readingSharesByKind(catalog: Catalog): readonly [Kind, ReadingShares][] {
  const shares = known.get(catalog) ?? countAll(catalog);
  known.set(catalog, shares);
  return shares;
}

function countAll(catalog: Catalog): [Kind, ReadingShares][] {
  return ALL_KINDS.flatMap((kind): [Kind, ReadingShares][] => {
    const claims = Object.keys(catalog[kind]).flatMap((id) => claimsOf(catalog, kind, id));
    return claims.length === 0 ? [] : [[kind, readingShares(claims, catalog)]];
  });
}
