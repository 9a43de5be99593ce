// The comparison that an address asks for. Its chapters and its JSON are often asked for one after another: the last one is kept.
import { compare } from '../../compare/compare.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Catalog } from '../../schema/catalog.ts';

const last = new WeakMap<Catalog, { key: string; comparison: Comparison }>();

/** @throws RangeError as `compare` does. */
export function comparisonOf(catalog: Catalog, ids: readonly string[]): Comparison {
  const key = ids.join(' ');
  const kept = last.get(catalog);
  if (kept?.key === key) return kept.comparison;
  const comparison = compare(catalog, ids);
  last.set(catalog, { key, comparison });
  return comparison;
}
