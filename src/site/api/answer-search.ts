// /api/v1/search.json: the whole index, or with `?q=` the places that a text leads to.
import type { Catalog } from '../../schema/catalog.ts';
import { type Hit, search } from '../../search/search.ts';
import { searchIndexOf } from '../views/search-index.ts';
import { unknownParameter } from './filter.ts';
import type { Problem } from './problem.ts';

export type FoundPlace = Hit & { json: string };

export function answerSearch(catalog: Catalog, query: URLSearchParams): { is: 'json'; body: unknown } | Problem {
  const other = [...query.keys()].find((name) => name !== 'q');
  if (other !== undefined) return unknownParameter(other, [{ name: 'q' }]);
  const text = query.get('q');
  return { is: 'json', body: text === null ? searchIndexOf(catalog) : placesFor(text, catalog) };
}

/** Hits, best first, each with its address as JSON. */
export function placesFor(text: string, catalog: Catalog): FoundPlace[] {
  return search(text, searchIndexOf(catalog)).hits.map((hit) => ({ ...hit, json: jsonOf(hit.href) }));
}

/** `/modalities/emdr/#evidence-ptsd` → `/api/v1/modalities/emdr.json`; a term stands in the glossary under its id. */
function jsonOf(href: string): string {
  const [, term] = /^\/glossary\/#(.+)$/.exec(href) ?? [];
  return `/api/v1/${term === undefined ? href.replace(/[?#].*$/, '').slice(1, -1) : `terms/${term}`}.json`;
}
