// Which modalities an unknown id may have meant: by any of their names, or by a slip of the finger.
import { nearest } from '../../catalog/nearest.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { foldName } from '../../schema/fold-name.ts';
import { matchNames } from '../../search/match-names.ts';

/** At most three ids, the likeliest first. */
export function suggestModalities(catalog: Catalog, id: string): string[] {
  const asked = id.toLowerCase().slice(0, 80);
  if (foldName(asked) === '') return [];
  const near = nearest(asked, Object.keys(catalog.modalities));
  const named = matchNames(asked.replaceAll('-', ' '), Object.values(catalog.modalities), 3).map(
    ({ record }) => record.id,
  );
  return [...new Set([...near, ...named])].slice(0, 3);
}
