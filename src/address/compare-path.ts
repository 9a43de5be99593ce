// The address of a comparison: `/compare/<a>-vs-<b>[-vs-<c>…]/`, its ids in alphabetical order.
import { FEWEST, MOST } from '../compare/comparison.ts';

const PARTING = '-vs-';

/** A comparison is read in chapters, each at an address of its own; the first has the short address. */
export const CHAPTERS = {
  overview: 'Overview',
  ideas: 'Where they differ',
  roots: 'Roots and critics',
  evidence: 'Evidence',
  practice: 'In practice',
} as const;
export type Chapter = keyof typeof CHAPTERS;

export type ComparePath =
  | { is: 'canonical'; ids: string[] }
  /** In another order: the canonical path keeps the reader's order as state. */
  | { is: 'reordered'; ids: string[]; as: string[] }
  | { is: 'unknown'; ids: string[]; unknown: string[] }
  /** An id has moved; `as` is the order in which they were asked for. */
  | { is: 'moved'; ids: string[]; as: string[] }
  | { is: 'miscounted'; count: number }
  | { is: 'repeated'; ids: string[]; repeated: string };

/** The canonical address of a comparison of these ids, in any order. */
export function comparePath(ids: readonly string[], chapter: Chapter = 'overview'): string {
  return `/compare/${[...ids].sort().join(PARTING)}/${chapter === 'overview' ? '' : `${chapter}/`}`;
}

export function isChapter(text: string): text is Chapter {
  return Object.hasOwn(CHAPTERS, text);
}

export function compareJsonPath(ids: readonly string[]): string {
  return `/api/v1/compare/${[...ids].sort().join(PARTING)}.json`;
}

/** What a path segment such as `a-vs-b` asks for. */
export function parseCompareSegment(
  segment: string,
  isKnown: (id: string) => boolean,
  moved: Readonly<Record<string, string>> = {},
): ComparePath {
  const asked = segment.split(PARTING);
  const ids = asked.map((id) => (Object.hasOwn(moved, id) ? (moved[id] ?? id) : id));
  const repeated = ids.find((id, i) => ids.indexOf(id) < i);
  if (ids.length < FEWEST || ids.length > MOST) return { is: 'miscounted', count: ids.length };
  if (repeated !== undefined) return { is: 'repeated', ids, repeated };
  const unknown = ids.filter((id) => !isKnown(id));
  if (unknown.length > 0) return { is: 'unknown', ids, unknown };
  const canonical = [...ids].sort();
  if (asked.some((id, i) => id !== ids[i])) return { is: 'moved', ids: canonical, as: ids };
  return canonical.every((id, i) => id === ids[i])
    ? { is: 'canonical', ids }
    : { is: 'reordered', ids: canonical, as: ids };
}
