// A relation to a modality that has a record leads to it: a bare name is for what has none yet.
import type { Catalog } from '../schema/catalog.ts';
import { foldLetters } from '../schema/fold-name.ts';
import { remember } from '../schema/lists.ts';
import type { Rule } from './rule.ts';

export const relationsLeadToRecords: Rule = {
  name: 'relations-lead-to-records',
  check: (entry, catalog) => {
    const modality = entry.kind === 'modalities' ? catalog.modalities[entry.id] : undefined;
    return (modality?.relations ?? []).flatMap(({ to, name }, i) => {
      const id = to === undefined ? idsByName(catalog).get(foldLetters(name)) : undefined;
      return id === undefined || id === entry.id
        ? []
        : [
            entry.problem(
              ['relations', i, 'name'],
              `relations.${i}.name, "${name}", has a record: write "to: ${id}" in its place.`,
            ),
          ];
    });
  },
};

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** By full names alone: an abbreviation may stand for several. */
function idsByName({ modalities }: Catalog): ReadonlyMap<string, string> {
  return remember(
    known,
    modalities,
    () => new Map(Object.values(modalities).map(({ id, name }) => [foldLetters(name), id])),
  );
}
