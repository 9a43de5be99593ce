// A record is not related to itself nor its own critic; no condition is broader than itself and no finding replaces itself, however far around.
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
        ...(leadsBack(entry.id, (id) => catalog.findings[id]?.replacedBy)
          ? [entry.problem(['replacedBy'], 'replacedBy leads back to the finding itself: name the later version.')]
          : []),
      ];
    }
    if (entry.kind === 'critiques') {
      const { from, against } = catalog.critiques[entry.id] ?? {};
      return from && from.modality === against?.modality && from.tradition === against?.tradition
        ? [
            entry.problem(
              ['against'],
              'against is the critic’s own side: a dispute inside it belongs to its controversies.',
            ),
          ]
        : [];
    }
    if (entry.kind !== 'conditions') return [];
    return leadsBack(entry.id, (id) => catalog.conditions[id]?.broader)
      ? [entry.problem(['broader'], `broader leads back to "${entry.id}": name a wider condition.`)]
      : [];
  },
};

function leadsBack(start: string, next: (id: string) => string | undefined): boolean {
  const seen = new Set<string>();
  for (let id = next(start); id !== undefined && !seen.has(id); id = next(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}
