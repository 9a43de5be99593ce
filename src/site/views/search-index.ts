// What the search knows of the catalog: names, and no more, so that a browser can have it whole.

import type { Catalog, WithId } from '../../schema/catalog.ts';
import { remember } from '../../schema/lists.ts';
import type { Modality } from '../../schema/modality.ts';
import type { Findable, FindableRecord } from '../../search/search.ts';
import { LISTS } from './lists-by-name.ts';
import { PAGES } from './pages-by-name.ts';

const known = new WeakMap<Catalog, readonly FindableRecord[]>();

/** Records, lists and other pages. */
export function searchIndexOf(catalog: Catalog): readonly Findable[] {
  return [...recordIndexOf(catalog), ...LISTS, ...PAGES];
}

/** Records only. */
export function recordIndexOf(catalog: Catalog): readonly FindableRecord[] {
  return remember(known, catalog, () => makeIndex(catalog));
}

/** The kinds in the order in which equals are shown. */
function makeIndex(catalog: Catalog): FindableRecord[] {
  const { modalities, conditions, traditions, questions, thinkers, terms, bodies } = catalog;
  return [
    ...Object.values(modalities).map((modality) => ({
      kind: 'modalities' as const,
      id: modality.id,
      name: modality.name,
      label: modality.label,
      aliases: modality.aliases,
      leadIns: leadInsOf(modality),
    })),
    ...Object.values(conditions).map(({ id, name, plainName, aliases, leadIns }) => ({
      kind: 'conditions' as const,
      id,
      name,
      aliases: [plainName, ...aliases],
      leadIns,
    })),
    ...Object.values(traditions).map(({ id, name, leadIns }) => ({
      kind: 'traditions' as const,
      id,
      name,
      aliases: [],
      leadIns,
    })),
    ...Object.values(questions).map(({ id, name, plain, leadIns }) => ({
      kind: 'questions' as const,
      id,
      name,
      aliases: [plain],
      leadIns,
    })),
    ...Object.values(thinkers).map(({ id, name, leadIns }) => ({
      kind: 'thinkers' as const,
      id,
      name,
      aliases: [],
      leadIns,
    })),
    ...Object.values(terms).map(({ id, name, forms }) => ({ kind: 'terms' as const, id, name, aliases: forms })),
    ...Object.values(bodies).map(({ id, name, label }) => ({ kind: 'bodies' as const, id, name, label, aliases: [] })),
  ];
}

/** Words that lead to a modality: those of its record, who originated it, and what it names that has no record. */
function leadInsOf({ leadIns, origin, relations }: WithId<Modality>): string[] {
  return [
    ...leadIns,
    ...origin.people,
    ...relations.flatMap(({ to, name }) => (to === undefined && name !== undefined ? [name] : [])),
  ];
}
