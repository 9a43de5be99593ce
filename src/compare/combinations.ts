// Whether those compared have been combined, and in which order: from what each record says of its relations.
import type { Combination } from './comparison.ts';
import type { Lettered } from './partition.ts';

/** Both records may tell of one combination: what each says is kept, since each cites its own sources. */
export function deriveCombinations(lettered: readonly Lettered[]): Combination[] {
  return lettered.flatMap(({ letter, modality }) =>
    modality.relations.flatMap(({ kind, to, order, text }) => {
      const other = lettered.find((l) => l.modality.id === to);
      if (kind !== 'combined-with' || !other) return [];
      const [first, second] = order === 'that-first' ? [other.letter, letter] : [letter, other.letter];
      const said =
        order === undefined ? {} : { order: order === 'together' ? ('together' as const) : ('in-turn' as const) };
      return [{ first, second, ...said, text }];
    }),
  );
}
