// Who wrote a source, in the few words of a reference.
import type { Source } from './source.ts';

/** "Nowinski, Baker & Carroll"; four and more become "Foa et al." */
export function authorsText({ author }: Pick<Source, 'author'>): string {
  const names = author.map((a) => ('literal' in a ? a.literal : a.family));
  if (names.length > 3) return `${names[0]} et al.`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} & ${names.at(-1)}`;
}
