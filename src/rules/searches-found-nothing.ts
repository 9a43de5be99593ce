// A search that found nothing stands only as long as nothing is in the catalog.
import { bearingsOf } from '../evidence/bearings.ts';
import { joinOf } from '../evidence/joins.ts';
import type { Rule } from './rule.ts';

export const searchesFoundNothing: Rule = {
  name: 'searches-found-nothing',
  check: (entry, catalog) => {
    const search = entry.kind === 'searches' ? catalog.searches[entry.id] : undefined;
    if (!search) return [];
    const [a = '', b] = search.modalities;
    const bearings = bearingsOf(catalog).filter(
      ({ finding }) => search.condition === undefined || finding.condition === search.condition,
    );
    const join = b === undefined ? undefined : joinOf(a, b, bearings, []);
    const found =
      b === undefined
        ? bearings.filter((x) => x.modality === a && x.class === undefined).map((x) => x.finding.id)
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
