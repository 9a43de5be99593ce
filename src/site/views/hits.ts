// The words beside what a search found.
import type { Hit } from '../../search/search.ts';

/** What is announced. */
export function saidOf(count: number): string {
  if (count === 0) return 'Nothing of that name is in the catalog. Try another word, or an abbreviation.';
  return count === 1 ? '1 place' : `${count} places`;
}

/** What a hit is, and by which other name it was found. */
export function noteOf({ what, as }: Hit): string {
  return as === undefined ? what : `${what} · ${as}`;
}
