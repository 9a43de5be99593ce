// Loads what the tool shows: a comparison as published, the names of all modalities.

import { compareJsonPath } from '../address/compare-path.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Named } from '../search/match-names.ts';
import type { Live } from '../site/components/add-modality-live.tsx';
import { load } from './fetch-once.ts';

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
