// A search that found nothing stands only as long as nothing is in the catalog.
import { type Bearing, bearingsOf } from '../evidence/bearings.ts';
import { joinOf } from '../evidence/joins.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Rule } from './rule.ts';

export const searchesFoundNothing: Rule = {
  name: 'searches-found-nothing',
  check: (entry, catalog) => {
    const search = entry.kind === 'searches' ? catalog.searches[entry.id] : undefined;
    if (!search) return [];
    const [a = '', b] = search.modalities;
    const bearings = [...new Set(search.modalities)]
      .flatMap((modality) => byModality(catalog).get(modality) ?? [])
      .filter(({ finding }) => search.condition === undefined || finding.condition === search.condition);
    const join = b === undefined ? undefined : joinOf(a, b, bearings, []);
    const found =
      b === undefined
        ? bearings.filter((x) => x.class === undefined).map((x) => x.finding.id)
        : join?.is === 'head-to-head'
          ? join.findings
          : [];
    return found.length === 0
      ? []
      : [
          entry.problem(
            ['modalities'],
            `modalities: the search says that nothing was found, but findings/${found[0]} is: remove the search, or narrow its condition.`,
          ),
        ];
  },
};

const known = new WeakMap<Catalog, ReadonlyMap<string, Bearing[]>>();

/** Found once for each catalog. */
function byModality(catalog: Catalog): ReadonlyMap<string, Bearing[]> {
  const bearings = known.get(catalog) ?? index(catalog);
  known.set(catalog, bearings);
  return bearings;
}

function index(catalog: Catalog): ReadonlyMap<string, Bearing[]> {
  const bearings = new Map<string, Bearing[]>();
  for (const bearing of bearingsOf(catalog)) {
    const before = bearings.get(bearing.modality);
    if (before) before.push(bearing);
    else bearings.set(bearing.modality, [bearing]);
  }
  return bearings;
}
