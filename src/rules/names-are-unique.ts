// Two records of one kind never share a name: a reader who types it must reach one of them.
import type { Rule } from './rule.ts';

export const namesAreUnique: Rule = {
  name: 'names-are-unique',
  check: (entry, catalog) => {
    const record = catalog[entry.kind][entry.id];
    if (!record || !('name' in record)) return [];
    const own = record.name.toLowerCase();
    const twin = Object.values(catalog[entry.kind]).find(
      (other) => other.id < entry.id && 'name' in other && other.name.toLowerCase() === own,
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
