// A work has one record: two with the same DOI or PubMed id would be counted, and corrected, apart.
import type { Catalog } from '../schema/catalog.ts';
import type { Rule } from './rule.ts';

const KEYS = ['DOI', 'PMID'] as const;

export const oneRecordASource: Rule = {
  name: 'one-record-a-source',
  check: (entry, catalog) => {
    const source = entry.kind === 'sources' ? catalog.sources[entry.id] : undefined;
    if (!source) return [];
    return KEYS.flatMap((key) => {
      const value = source[key]?.toLowerCase();
      const first = value === undefined ? undefined : firstWith(catalog, key).get(value);
      return first === undefined || first === entry.id
        ? []
        : [
            entry.problem(
              [key],
              `${key} is that of sources/${first} too: keep one record, and let the other be "moved: ${first}".`,
            ),
          ];
    });
  },
};

const known = new WeakMap<object, Record<(typeof KEYS)[number], Map<string, string>>>();

/** Value → the first id that has it; found once for each shelf. */
function firstWith({ sources }: Catalog, key: (typeof KEYS)[number]): Map<string, string> {
  const found = known.get(sources) ?? { DOI: index(sources, 'DOI'), PMID: index(sources, 'PMID') };
  known.set(sources, found);
  return found[key];
}

function index(sources: Catalog['sources'], key: (typeof KEYS)[number]): Map<string, string> {
  const first = new Map<string, string>();
  for (const source of Object.values(sources)) {
    const value = source[key]?.toLowerCase();
    if (value !== undefined && !first.has(value)) first.set(value, source.id);
  }
  return first;
}
