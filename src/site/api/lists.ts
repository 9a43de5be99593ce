// The lists of the API: what each holds, by what it is filtered, and whether its entries have addresses of their own.
import { findingRows, recommendationRows } from '../../evidence/rows.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { remember } from '../../schema/lists.ts';
import { ROWS } from '../../schema/rows.ts';
import { namesOf } from '../views/names.ts';
import { searchIndexOf } from '../views/search-index.ts';
import { API_KINDS, componentOf } from './schemas.ts';

export interface ApiList {
  name: string;
  /** The component that describes an entry. */
  component: string;
  entries(catalog: Catalog): readonly unknown[];
  /** Whether a server filters it by the fields of its entries. */
  filtered: boolean;
  says: string;
}

const ROW_LISTS: readonly ApiList[] = [
  {
    name: 'recommendations',
    component: componentOf(ROWS.recommendations),
    entries: kept(recommendationRows),
    filtered: true,
    says: 'What bodies say of modalities for conditions, one row for each statement and modality.',
  },
  {
    name: 'findings',
    component: componentOf(ROWS.findings),
    entries: kept(findingRows),
    filtered: true,
    says: 'Published results, one row for each result and modality; each record has an address of its own.',
  },
];

const INDEXES: readonly ApiList[] = [
  {
    name: 'names',
    component: 'Named',
    entries: namesOf,
    filtered: false,
    says: 'Every name of every modality, for a field that completes what is typed.',
  },
  {
    name: 'search',
    component: 'Findable',
    entries: searchIndexOf,
    filtered: false,
    says: 'Every record, list of modalities and other page that is found by name, with all its names. A server answers `?q=` with the places found.',
  },
];

const RECORD_LISTS: readonly ApiList[] = API_KINDS.filter((kind) => !Object.hasOwn(ROWS, kind)).map((kind) => ({
  name: kind,
  component: componentOf(KINDS[kind]),
  entries: (catalog) => Object.values(catalog[kind]),
  filtered: true,
  says: `${KINDS[kind].meta()?.description ?? kind} All of them, as published.`,
}));

/** In the order in which they are explained. */
export const LISTS: readonly ApiList[] = [...RECORD_LISTS, ...ROW_LISTS, ...INDEXES];

export function isApiKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}

function kept(rows: (catalog: Catalog) => readonly unknown[]): ApiList['entries'] {
  const known = new WeakMap<Catalog, readonly unknown[]>();
  return (catalog) => remember(known, catalog, () => rows(catalog));
}
