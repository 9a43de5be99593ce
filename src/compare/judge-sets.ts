// Sets: same where all are equal, different where no two meet, overlapping between.
import type { Verdict } from './verdict.ts';
import { list } from './words.ts';

/** A set of members of one kind. The brand keeps sets of different kinds apart: formats are not compared with focus. */
export interface SetOf<K extends string> {
  kind: K;
  members: readonly { id: string; name: string }[];
}

/** Contrast is 1 − |in all| / |in any|: 0 for equal sets, 1 where nothing is in all of them. */
export function judgeSets<K extends string>(first: SetOf<K>, ...rest: SetOf<NoInfer<K>>[]): Verdict {
  const sets = [first, ...rest];
  const names = new Map(sets.flatMap((set) => set.members.map((m) => [m.id, m.name] as const)));
  const holders = [...names.keys()].map((id) => ({
    id,
    count: sets.filter((set) => set.members.some((m) => m.id === id)).length,
  }));
  const inAll = holders.filter(({ count }) => count === sets.length);
  const inSome = holders.filter(({ count }) => count > 1);
  const contrast = holders.length === 0 ? 0 : 1 - inAll.length / holders.length;
  if (contrast === 0) return { is: 'same', contrast, reason: 'the same in each' };
  if (inSome.length === 0) return { is: 'different', contrast, reason: 'nothing in common' };
  const shared = (inAll.length > 0 ? inAll : inSome).map(({ id }) => names.get(id) ?? id).sort();
  return {
    is: 'overlapping',
    contrast,
    reason: `${inAll.length > 0 ? 'in common' : 'shared by some'}: ${list(shared)}`,
  };
}
