// Two records of one kind never share a name: a reader who types it must reach one of them.
import type { Catalog } from '../schema/catalog.ts';
import { foldLetters } from '../schema/fold-name.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Rule } from './rule.ts';

export const namesAreUnique: Rule = {
  name: 'names-are-unique',
  check: (entry, catalog) => {
    const name = nameOf(catalog[entry.kind][entry.id]);
    const first = name === undefined ? undefined : firstNamed(catalog[entry.kind]).get(name);
    return first === undefined || first === entry.id
      ? []
      : [
          entry.problem(
            ['name'],
            `name is the same as that of ${entry.kind}/${first}: choose the name that tells them apart.`,
          ),
        ];
  },
};

function nameOf(record: object | undefined): string | undefined {
  return record && 'name' in record ? foldLetters(String(record.name)) : undefined;
}

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** Name → the first id that has it; found once for each shelf. */
function firstNamed(shelf: Catalog[Kind]): ReadonlyMap<string, string> {
  const found = known.get(shelf) ?? index(shelf);
  known.set(shelf, found);
  return found;
}

function index(shelf: Catalog[Kind]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const record of Object.values(shelf)) {
    const name = nameOf(record);
    if (name !== undefined && !first.has(name)) first.set(name, record.id);
  }
  return first;
}
