// What an address that begins with /compare/<ids>/ asks for: a comparison to show, its canonical address, or what is wrong with it.
import { formatChoice, formatOrder, parseChoice } from '../../address/choice.ts';
import { comparePath, parseCompareSegment } from '../../address/compare-path.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { PageAnswer, PageRequest, Redirect } from '../page.ts';
import { miscountedPage, repeatedPage, unknownPage } from './compare-problems.tsx';
import { suggestModalities } from './suggest.ts';

/** @param end what follows the ids, like `ideas/` */
export function answerComparison(
  { catalog, params, query }: PageRequest,
  end: string,
  show: (ids: readonly string[]) => PageAnswer,
): PageAnswer | Redirect {
  const segment = params.ids ?? '';
  const isKnown = (id: string) => Object.hasOwn(catalog.modalities, id);
  const asked = parseCompareSegment(segment.toLowerCase(), isKnown, catalog.moved.modalities);
  switch (asked.is) {
    case 'canonical':
      if (segment !== asked.ids.join('-vs-')) return redirect(comparePath(asked.ids) + end, query);
      return show(asked.ids);
    case 'moved':
    case 'reordered':
      return redirect(comparePath(asked.ids) + end + reordered(asked.ids, asked.as, query));
    case 'miscounted':
      return miscountedPage(asked.count);
    case 'repeated':
      return repeatedPage(asked.ids, asked.repeated, catalog);
    case 'unknown':
      return unknownPage(asked.ids, (id) => suggestModalities(catalog, id), catalog);
    default:
      return asked satisfies never;
  }
}

/** Every pair, each in the order of its address. */
export function pairsOf({ modalities }: Catalog): [string, string][] {
  const ids = Object.keys(modalities).sort();
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));
}

function redirect(to: string, query?: URLSearchParams): Redirect {
  const search = query?.toString();
  return { is: 'redirect', status: 301, to: search ? `${to}?${search}` : to };
}

/** The order of the ids becomes state; whatever else the reader had chosen stays. */
function reordered(ids: readonly string[], as: readonly string[], query: URLSearchParams): string {
  const { order } = parseChoice(new URLSearchParams(formatOrder(ids, as)), ids.length);
  return formatChoice({ ...parseChoice(query, ids.length), order });
}
