// The sources that texts cite, in the order in which they cite them.
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { citationsIn } from '../../schema/prose.ts';
import type { Source } from '../../schema/source.ts';

export function citedSources(texts: readonly (string | undefined)[], { sources }: Catalog): WithId<Source>[] {
  return sourcesOf(sourcesIn(...texts), sources);
}

export function sourcesIn(...texts: (string | undefined)[]): string[] {
  return texts.flatMap((text) => citationsIn(text ?? '').map((c) => c.source));
}

/** Each once, in order. */
export function sourcesOf(ids: readonly string[], sources: Catalog['sources']): WithId<Source>[] {
  return [...new Set(ids)].flatMap((id) => sources[id] ?? []);
}
