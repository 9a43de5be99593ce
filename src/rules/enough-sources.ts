// A modality rests on at least four sources, the key text among them.
import { referencesIn } from '../catalog/references.ts';
import type { Rule } from './rule.ts';

const LEAST = 4;

export const enoughSources: Rule = {
  name: 'enough-sources',
  alone: true,
  check: (entry) => {
    if (entry.kind !== 'modalities') return [];
    const ids = new Set(
      referencesIn(entry.data)
        .filter((r) => r.kind === 'sources')
        .map((r) => r.id),
    );
    return ids.size >= LEAST
      ? []
      : [entry.problem([], `rests on ${ids.size} sources: cite at least ${LEAST}, the key text among them.`)];
  },
};
