// The words beside what a search found.
import type { Found, Hit } from '../../search/search.ts';

/** What is announced. */
export function saidOf({ hits, by }: Found): string {
  if (hits.length === 0) return 'Nothing of that name is in the catalog. Try another word, or an abbreviation.';
  const places = placesText(hits.length);
  return by.length === 0
    ? places
    : `Nothing goes by all of that. By ${by.map((part) => `“${part}”`).join(' and ')}: ${places}`;
}

export function placesText(count: number): string {
  return count === 1 ? '1 place' : `${count} places`;
}

/** What a hit is, and by which other name it was found. */
export function noteOf({ what, as, on }: Hit): string {
  if (on !== undefined) return `${what} · on “${on}”`;
  return as === undefined ? what : `${what} · ${as}`;
}
