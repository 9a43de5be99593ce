// /api/v1/search.json: the whole index, or with `?q=` the places that a text leads to.
import type { Catalog } from '../../schema/catalog.ts';
import { type Hit, search } from '../../search/search.ts';
import { recordAt } from '../views/record-address.ts';
import { searchIndexOf } from '../views/search-index.ts';
import { unknownParameter } from './filter.ts';
import type { Problem } from './problem.ts';

export type FoundPlace = Hit & { json?: string };

export function answerSearch(catalog: Catalog, query: URLSearchParams): { is: 'json'; body: unknown } | Problem {
  const other = [...query.keys()].find((name) => name !== 'q');
  if (other !== undefined) return unknownParameter(other, [{ name: 'q' }]);
  const text = query.get('q');
  return { is: 'json', body: text === null ? searchIndexOf(catalog) : placesFor(text, catalog) };
}

/** Hits, best first, each with its address as JSON. */
export function placesFor(text: string, catalog: Catalog): FoundPlace[] {
  return search(text, searchIndexOf(catalog)).hits.map((hit) => {
    const json = jsonOf(hit.href);
    return json === undefined ? hit : { ...hit, json };
  });
}

/** `/modalities/emdr/#evidence-ptsd` → `/api/v1/modalities/emdr.json`; nothing of a page that shows no record. */
function jsonOf(href: string): string | undefined {
  const place = recordAt(href) ?? (href.startsWith('/modalities/?') ? 'modalities' : undefined);
  return place && `/api/v1/${place}.json`;
}
