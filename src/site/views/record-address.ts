// Where a record is shown: a page of its own, or a place on the page of its kind.
import type { Catalog } from '../../schema/catalog.ts';
import type { Kind } from '../../schema/kinds.ts';

/** What stands at an address, as kind and id: a record, or a comparison with whatever chapter of it. Nothing of any other page. */
export function recordAt(href: string): string | undefined {
  const [, kind, id] = /^\/(\w+)\/([^/?#]+)\//.exec(href) ?? [];
  if (kind !== undefined) return `${kind}/${id}`;
  const [, page = '', place] = /^\/(glossary|guidelines)\/#(.+)$/.exec(href) ?? [];
  return place && `${page === 'glossary' ? 'terms' : 'bodies'}/${place}`;
}

export function recordAddress({ findings }: Catalog, kind: Kind, id: string): string {
  switch (kind) {
    case 'findings':
      return `/findings/${findings[id]?.condition}/#${id}`;
    case 'classes':
      return `/${kind}/#${id}`;
    case 'searches':
      return `/findings/#search-${id}`;
    case 'terms':
      return `/glossary/#${id}`;
    case 'critiques':
      return `/critiques/#${id}`;
    case 'notes':
      return `/method/#${id}`;
    case 'exceptions':
      return `/api/v1/exceptions/${id}.json`;
    case 'bodies':
      return `/guidelines/#${id}`;
    default:
      return `/${kind}/${id}/`;
  }
}
