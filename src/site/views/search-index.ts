// What the search knows of the catalog: names, and no more, so that a browser can have it whole.
import type { Catalog } from '../../schema/catalog.ts';
import { remember } from '../../schema/lists.ts';
import type { Findable } from '../../search/search.ts';
import { namesOf } from './names.ts';

const known = new WeakMap<Catalog, readonly Findable[]>();

export function searchIndexOf(catalog: Catalog): readonly Findable[] {
  return remember(known, catalog, () => makeIndex(catalog));
}

/** The kinds in the order in which equals are shown. */
function makeIndex(catalog: Catalog): Findable[] {
  const { conditions, traditions, questions, thinkers, terms } = catalog;
  return [
    ...namesOf(catalog).map((named) => ({ kind: 'modalities' as const, ...named })),
    ...Object.values(conditions).map(({ id, name, plainName, aliases = [] }) => ({
      kind: 'conditions' as const,
      id,
      name,
      aliases: [plainName, ...aliases],
    })),
    ...Object.values(traditions).map(({ id, name }) => ({ kind: 'traditions' as const, id, name, aliases: [] })),
    ...Object.values(questions).map(({ id, name, plain }) => ({
      kind: 'questions' as const,
      id,
      name,
      aliases: [plain],
    })),
    ...Object.values(thinkers).map(({ id, name }) => ({ kind: 'thinkers' as const, id, name, aliases: [] })),
    ...Object.values(terms).map(({ id, name, forms }) => ({ kind: 'terms' as const, id, name, aliases: forms })),
  ];
}
