// Loads what the tool shows: a comparison as published, the names of all modalities.

import { compareJsonPath } from '../address/compare-path.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Named } from '../search/match-names.ts';
import type { Live } from '../site/components/add-modality-live.tsx';

const loaded = new Map<string, Promise<unknown>>();

/** Each address is loaded once; a failure is forgotten, so that the next try loads again. */
export function load<T>(address: string): Promise<T> {
  const known = loaded.get(address) ?? fetchJson(address);
  loaded.set(address, known);
  known.catch(() => loaded.delete(address));
  // The address decides the type: it is our own, and published from the same definitions.
  return known as Promise<T>;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

/** A static copy holds the comparisons of pairs; a wider one is made here, by the same engine. */
export function loadComparison(ids: readonly string[]): Promise<Comparison> {
  return load<Comparison>(compareJsonPath(ids)).catch(() =>
    import('./compare-here.ts').then(({ compareHere }) => compareHere(ids)),
  );
}

export function loadNames(): Promise<readonly Named[]> {
  return load<readonly Named[]>('/api/v1/names.json');
}

export async function loadSearch(): Promise<Live> {
  const [names, { typeAhead }] = await Promise.all([loadNames(), import('../site/components/add-modality-live.tsx')]);
  return typeAhead(names);
}
