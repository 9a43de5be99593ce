// A record is not related to itself, and no condition is broader than itself, however far around.
import type { Rule } from './rule.ts';

export const noSelfReference: Rule = {
  name: 'no-self-reference',
  check: (entry, catalog) => {
    if (entry.kind === 'modalities') {
      const relations = catalog.modalities[entry.id]?.relations ?? [];
      return relations.flatMap((relation, i) =>
        relation.to === entry.id
          ? [entry.problem(['relations', i, 'to'], `relations.${i} relates the modality to itself: name another.`)]
          : [],
      );
    }
    if (entry.kind === 'findings') {
      const finding = catalog.findings[entry.id];
      return [
        ...(finding?.modality !== undefined && finding.modality === finding.comparator.modality
          ? [entry.problem(['comparator', 'modality'], 'comparator.modality is the modality itself: name the other.')]
          : []),
        ...(finding?.replacedBy === entry.id
          ? [entry.problem(['replacedBy'], 'replacedBy names the finding itself: name the later version.')]
          : []),
      ];
    }
    if (entry.kind !== 'conditions') return [];
    const seen = new Set<string>();
    for (
      let id = catalog.conditions[entry.id]?.broader;
      id !== undefined && !seen.has(id);
      id = catalog.conditions[id]?.broader
    ) {
      if (id === entry.id)
        return [entry.problem(['broader'], `broader leads back to "${entry.id}": name a wider condition.`)];
      seen.add(id);
    }
    return [];
  },
};
