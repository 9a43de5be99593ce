// What adherents of one of those compared have published against another, each way.

import type { Comparable, WithId } from '../schema/catalog.ts';
import type { Critique, CritiqueSide } from '../schema/critique.ts';
import { type Lists, listsBy, of, remember } from '../schema/lists.ts';
import type { Modality } from '../schema/modality.ts';
import type { Criticism, Critics } from './comparison.ts';
import type { Lettered } from './partition.ts';

/**
 * Every ordered pair, in the order of letters. A critic counts for a modality as its adherent, or as an adherent of the tradition
 * that is its home, which is the first that its record names: what is said from a family that it stands in among others is not its own word.
 */
export function deriveCritics(lettered: readonly Lettered[], { critiques, traditions }: Comparable): Critics[] {
  const byCritic = remember(known, critiques, () => listsBy(Object.values(critiques), ({ from }) => names(from)));
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : (traditions[id]?.name ?? id));
  return lettered.flatMap((by) =>
    lettered
      .filter((other) => other !== by)
      .map(({ letter, modality }) => ({
        by: by.letter,
        of: letter,
        found: oldestFirst(sidesOf(by.modality).flatMap((side) => of(byCritic, side)))
          .filter((critique) => isBetween(critique, by.modality, modality))
          .map((c) => criticism(c, nameOf)),
        ...(modality.critics ? { searched: modality.critics.searched } : {}),
      })),
  );
}

/** Critiques by who makes them, kept with their shelf. */
const known = new WeakMap<object, Lists<WithId<Critique>>>();

export function oldestFirst(critiques: readonly WithId<Critique>[]): WithId<Critique>[] {
  return critiques.toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

function isBetween({ from, against }: Critique, critic: WithId<Modality>, criticised: WithId<Modality>): boolean {
  return isSide(from, critic) && isSide(against, criticised) && !isSide(from, criticised) && !isSide(against, critic);
}

function isSide(side: CritiqueSide, modality: WithId<Modality>): boolean {
  return names(side).some((name) => sidesOf(modality).includes(name));
}

/** The sides on which a modality stands: its own, and that of the tradition that is its home. */
function sidesOf({ id, traditions: [home] }: WithId<Modality>): string[] {
  return names({ modality: id, tradition: home?.tradition });
}

function names({ modality, tradition }: CritiqueSide): string[] {
  return [
    ...(modality === undefined ? [] : [`modality ${modality}`]),
    ...(tradition === undefined ? [] : [`tradition ${tradition}`]),
  ];
}

function criticism(
  { id, point, from, against, text, answer }: WithId<Critique>,
  nameOf: (tradition: string | undefined) => string | undefined,
): Criticism {
  const asTradition = nameOf(from.tradition);
  const againstTradition = nameOf(against.tradition);
  return {
    id,
    point,
    by: from.by,
    ...(asTradition === undefined ? {} : { asTradition }),
    ...(againstTradition === undefined ? {} : { againstTradition }),
    text,
    answer,
  };
}
