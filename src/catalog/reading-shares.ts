// How deep the reading under the claims goes, and whether it was done twice: each counts for the best of the sources that it rests on.
import type { Catalog } from '../schema/catalog.ts';
import { ALL_KINDS } from '../schema/kind-names.ts';
import type { Kind } from '../schema/kinds.ts';
import { remember } from '../schema/lists.ts';
import { READ, type ReadDepth } from '../schema/vocabulary.ts';
import type { Claim } from './claims.ts';
import { claimsAboutModality, claimsOfKind } from './claims-about.ts';

/** Number of claims by the most that was read for each, and of those that rest on a source that was opened a second time. */
export type ReadingShares = Readonly<Record<ReadDepth | 'again', number>>;

// Object.keys forgets its key type; READ is a closed literal, in order from least to most.
const DEPTHS = Object.keys(READ) as ReadDepth[];

export function readingShares(
  claims: readonly Pick<Claim, 'rests'>[],
  { sources }: Pick<Catalog, 'sources'>,
): ReadingShares {
  return sumOf(claims.map((claim) => readingOf(claim, sources)));
}

/** How one claim was read; undefined where nothing of its sources was. */
interface Reading {
  depth: ReadDepth | undefined;
  again: boolean;
}

function readingOf({ rests }: Pick<Claim, 'rests'>, sources: Catalog['sources']): Reading {
  const checks = rests.flatMap(({ source }) => sources[source]?.checked ?? []);
  return {
    depth: DEPTHS.findLast((depth) => checks.some(({ read }) => read === depth)),
    again: checks.some(({ again }) => again !== undefined),
  };
}

function sumOf(readings: Iterable<Reading>): ReadingShares {
  const shares = { record: 0, abstract: 0, 'full-text': 0, again: 0 };
  for (const { depth, again } of readings) {
    if (depth) shares[depth]++;
    if (again) shares.again++;
  }
  return shares;
}

/** Of one modality every claim about it under a name of its own. */
type Readings = ReadonlyMap<string, Reading>;

const ofModalities = new WeakMap<Catalog, Map<string, Readings>>();

/** Of the claims about one modality, or about any of several; what is said of two of them counts once. Read once for each. */
export function readingOfModalities(catalog: Catalog, ids: readonly string[]): ReadingShares {
  const shelf = remember(ofModalities, catalog, () => new Map<string, Readings>());
  const together = ids.flatMap((id) => [...remember(shelf, id, () => readingsAbout(catalog, id))]);
  return sumOf(new Map(together).values());
}

function readingsAbout(catalog: Catalog, modality: string): Readings {
  return new Map(
    claimsAboutModality(catalog, modality).map((claim) => [
      `${claim.kind}/${claim.id} ${claim.path.join('.')} ${claim.says}`,
      readingOf(claim, catalog.sources),
    ]),
  );
}

const known = new WeakMap<Catalog, [Kind, ReadingShares][]>();

/** Every kind of record that makes claims, with those of all its records; counted once for each catalog. */
export function readingSharesByKind(catalog: Catalog): readonly [Kind, ReadingShares][] {
  return remember(known, catalog, () => countAll(catalog));
}

function countAll(catalog: Catalog): [Kind, ReadingShares][] {
  return ALL_KINDS.flatMap((kind): [Kind, ReadingShares][] => {
    const claims = claimsOfKind(catalog, kind);
    return claims.length === 0 ? [] : [[kind, readingShares(claims, catalog)]];
  });
}
