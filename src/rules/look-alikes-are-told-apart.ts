// Two modalities that go by one name, such as EFT, are told apart: one of the two records says how.
import type { Catalog, WithId } from '../schema/catalog.ts';
import { foldLetters } from '../schema/fold-name.ts';
import { type Lists, listsBy, of, remember } from '../schema/lists.ts';
import type { Modality } from '../schema/modality.ts';
import type { Rule } from './rule.ts';

export const lookAlikesAreToldApart: Rule = {
  name: 'look-alikes-are-told-apart',
  check: (entry, catalog) => {
    const modality = entry.kind === 'modalities' ? catalog.modalities[entry.id] : undefined;
    if (!modality) return [];
    return modality.aliases.flatMap((alias, i) =>
      of(namedIn(catalog), foldLetters(alias)).flatMap((other) =>
        // Told once, in the record that comes later in the alphabet, as the earlier one may have come first.
        other.id < modality.id && !areToldApart(modality, other)
          ? [
              entry.problem(
                ['aliases', i],
                `aliases.${i}, "${alias}", is a name of modalities/${other.id} too: add a relation "confused-with" to one of the two that says how they differ.`,
              ),
            ]
          : [],
      ),
    );
  },
};

const known = new WeakMap<object, Lists<WithId<Modality>>>();

/** Modalities by each of their names. */
function namedIn({ modalities }: Catalog): Lists<WithId<Modality>> {
  return remember(known, modalities, () =>
    listsBy(Object.values(modalities), ({ name, aliases }) => [name, ...aliases].map(foldLetters)),
  );
}

function areToldApart(a: WithId<Modality>, b: WithId<Modality>): boolean {
  const tells = (one: WithId<Modality>, other: WithId<Modality>) =>
    one.relations.some(({ kind, to }) => kind === 'confused-with' && to === other.id);
  return tells(a, b) || tells(b, a);
}
