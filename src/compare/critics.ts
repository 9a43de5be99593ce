// What adherents of one of those compared have published against another, each way.
import type { Comparable, WithId } from '../schema/catalog.ts';
import type { Critique, CritiqueSide } from '../schema/critique.ts';
import type { Modality } from '../schema/modality.ts';
import type { Criticism, Critics } from './comparison.ts';
import type { Lettered } from './partition.ts';

/**
 * Every ordered pair, in the order of letters. A critic counts for a modality as its adherent, or as an adherent of the tradition
 * that is its home, which is the first that its record names: what is said from a family that it stands in among others is not its own word.
 */
export function deriveCritics(lettered: readonly Lettered[], { critiques, traditions }: Comparable): Critics[] {
  const all = oldestFirst(Object.values(critiques));
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : (traditions[id]?.name ?? id));
  return lettered.flatMap((by) =>
    lettered
      .filter((of) => of !== by)
      .map(({ letter, modality }) => ({
        by: by.letter,
        of: letter,
        found: all.filter((critique) => isBetween(critique, by.modality, modality)).map((c) => criticism(c, nameOf)),
        ...(modality.critics ? { searched: modality.critics.searched } : {}),
      })),
  );
}

export function oldestFirst(critiques: readonly WithId<Critique>[]): WithId<Critique>[] {
  return critiques.toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

function isBetween({ from, against }: Critique, critic: WithId<Modality>, criticised: WithId<Modality>): boolean {
  return isSide(from, critic) && isSide(against, criticised) && !isSide(from, criticised) && !isSide(against, critic);
}

/** It is the modality itself, or the tradition that is its home. */
function isSide(side: CritiqueSide, modality: WithId<Modality>) {
  return side.modality === modality.id || side.tradition === modality.traditions[0]?.tradition;
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
