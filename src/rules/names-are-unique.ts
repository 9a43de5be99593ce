// Two records of one kind never share a name: a reader who types it must reach one of them.
import type { Rule } from './rule.ts';

export const namesAreUnique: Rule = {
  name: 'names-are-unique',
  check: (entry, catalog) => {
    if (entry.kind === 'sources') return [];
    const own = catalog[entry.kind][entry.id]?.name.toLowerCase();
    const twin = Object.values(catalog[entry.kind]).find(
      (other) => other.id < entry.id && other.name.toLowerCase() === own,
    );
    return twin
      ? [
          entry.problem(
            ['name'],
            `name is the same as that of ${entry.kind}/${twin.id}: choose the name that tells them apart.`,
          ),
        ]
      : [];
  },
};
