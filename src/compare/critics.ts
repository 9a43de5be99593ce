// What adherents of one of those compared have published against another, each way.
import type { Comparable, WithId } from '../schema/catalog.ts';
import type { Critique } from '../schema/critique.ts';
import type { Modality } from '../schema/modality.ts';
import type { Criticism, Critics } from './comparison.ts';
import type { Lettered } from './partition.ts';

/**
 * Every ordered pair, in the order of letters. A critic counts for a modality as its adherent, or as an adherent of a tradition that it
 * stands in; but what a tradition holds against another is no quarrel between two modalities where it is the home of both.
 */
export function deriveCritics(lettered: readonly Lettered[], { critiques, traditions }: Comparable): Critics[] {
  const all = Object.values(critiques).sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
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

function isBetween({ from, against }: Critique, critic: WithId<Modality>, criticised: WithId<Modality>): boolean {
  const standsIn = (modality: Modality, tradition: string | undefined) =>
    modality.traditions.some((t) => t.tradition === tradition);
  const isHomeOf = (modality: Modality, tradition: string | undefined) =>
    modality.traditions[0]?.tradition === tradition;
  const isFrom = from.modality === critic.id || standsIn(critic, from.tradition);
  const isAgainst = against.modality === criticised.id || standsIn(criticised, against.tradition);
  return isFrom && isAgainst && !isHomeOf(criticised, from.tradition) && !isHomeOf(critic, against.tradition);
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
