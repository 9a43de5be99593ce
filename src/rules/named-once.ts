// Lists of references name each record once: a condition is treated once, a tradition given once.
import type { Rule } from './rule.ts';

export const namedOnce: Rule = {
  name: 'named-once',
  check: (entry, catalog) => {
    const modality = entry.kind === 'modalities' ? catalog.modalities[entry.id] : undefined;
    if (!modality) return [];
    const lists: [string, string, string[]][] = [
      ['treats', 'condition', modality.treats.map((t) => t.condition)],
      ['traditions', 'tradition', modality.traditions.map((t) => t.tradition)],
      ['roots', 'name', modality.roots.map((r) => r.name)],
    ];
    return lists.flatMap(([list, field, ids]) =>
      ids.flatMap((id, i) =>
        ids.indexOf(id) < i
          ? [entry.problem([list, i, field], `${list}.${i} names "${id}" a second time: keep one.`)]
          : [],
      ),
    );
  },
};
