// /compare/<a>-vs-<b>[-vs-<c>…]/: two to six modalities side by side.

import { formatChoice, formatOrder, parseChoice } from '../../address/choice.ts';
import { compareJsonPath, comparePath, parseCompareSegment } from '../../address/compare-path.ts';
import { compare } from '../../compare/compare.ts';
import { list } from '../../compare/words.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { ComparisonView } from '../components/ComparisonView.tsx';
import type { Page, PageAnswer, Redirect } from '../page.ts';
import { miscountedPage, repeatedPage, unknownPage } from '../views/compare-problems.tsx';
import { suggestModalities } from '../views/suggest.ts';

export const comparePage: Page = {
  pattern: '/compare/:ids/',
  addresses: pairAddresses,
  answer: ({ catalog, params, query }) => {
    const segment = params.ids ?? '';
    if (segment !== segment.toLowerCase()) return redirect(`/compare/${segment.toLowerCase()}/`, query);
    const asked = parseCompareSegment(segment, (id) => Object.hasOwn(catalog.modalities, id), catalog.moved.modalities);
    switch (asked.is) {
      case 'canonical':
        return show(catalog, asked.ids, query);
      case 'moved':
        return redirect(comparePath(asked.ids), query);
      case 'reordered':
        return redirect(comparePath(asked.ids) + reordered(asked.ids, asked.as, query));
      case 'miscounted':
        return miscountedPage(asked.count);
      case 'repeated':
        return repeatedPage(asked.ids, asked.repeated, catalog);
      case 'unknown':
        return unknownPage(asked.ids, (id) => suggestModalities(catalog, id), catalog);
      default:
        return asked satisfies never;
    }
  },
};

function pairAddresses({ modalities }: Catalog): string[] {
  const ids = Object.keys(modalities).sort();
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => comparePath([a, b])));
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

function show(catalog: Catalog, ids: readonly string[], query: URLSearchParams): PageAnswer {
  const comparison = compare(catalog, ids);
  const choice = parseChoice(query, ids.length);
  const names = comparison.columns.map((c) => c.name);
  return {
    is: 'page',
    status: 200,
    title: names.length === 2 ? names.join(' vs ') : list(names),
    description: `${list(names)} side by side: mechanism, conditions treated, roots, burden and what actually differs, every claim with its source.`,
    styles: ['comparison'],
    script: 'tool',
    json: compareJsonPath(ids),
    jsonLd: {
      '@type': 'WebPage',
      name: list(names),
      about: names.map((name) => ({ '@type': 'PsychologicalTreatment', name })),
    },
    body: <ComparisonView comparison={comparison} choice={choice} />,
  };
}
