// What an address of the tool shows: the start, or a comparison as the reader has chosen to see it.
import { formatOrder, parseChoice } from '../address/choice.ts';
import { comparePath, isChapter, parseCompareSegment } from '../address/compare-path.ts';
import type { Shown } from '../address/moves.ts';

export type Place = { at: 'start'; query: URLSearchParams } | { at: 'comparison'; shown: Shown };

const PATH = /^\/compare\/([^/]+)\/(?:([a-z]+)\/)?$/;

/** Nothing where the address is not one of the tool's. */
export function placeOf(address: string): Place | undefined {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) return undefined;
  if (url.pathname === '/compare/') return { at: 'start', query: url.searchParams };
  const [, segment, chapter = 'overview'] = PATH.exec(url.pathname) ?? [];
  if (segment === undefined || !isChapter(chapter)) return undefined;
  const asked = parseCompareSegment(segment, () => true);
  if (asked.is !== 'canonical') return undefined;
  const choice = parseChoice(url.searchParams, asked.ids.length, chapter);
  return { at: 'comparison', shown: { ids: asked.ids, choice } };
}

/** A static copy cannot redirect wide comparisons to their canonical order; what else was chosen goes along. */
export function canonicalOf({ pathname, search }: Location): string | undefined {
  const [, segment = '', chapter = 'overview'] = PATH.exec(pathname) ?? [];
  const asked = parseCompareSegment(segment, () => true);
  if (asked.is !== 'reordered' || !isChapter(chapter)) return undefined;
  const rest = search.replace('?', '&');
  return `${comparePath(asked.ids, chapter)}${formatOrder(asked.ids, asked.as)}${rest}`;
}
