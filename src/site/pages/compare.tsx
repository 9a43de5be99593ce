// /compare/<a>-vs-<b>[-vs-<c>…]/: two to six modalities side by side.

import type { ComponentType } from 'preact';
import { formatChoice, formatOrder, parseChoice } from '../../address/choice.ts';
import {
  CHAPTERS,
  type Chapter,
  compareJsonPath,
  comparePath,
  parseCompareSegment,
} from '../../address/compare-path.ts';
import { list } from '../../compare/words.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { ChapterProps } from '../components/ChapterFrame.tsx';
import { EvidenceChapter } from '../components/EvidenceChapter.tsx';
import { IdeasChapter } from '../components/IdeasChapter.tsx';
import { OverviewChapter } from '../components/OverviewChapter.tsx';
import { OVERVIEW_PARTS } from '../components/overview-parts.ts';
import { PracticeChapter } from '../components/PracticeChapter.tsx';
import { RootsChapter } from '../components/RootsChapter.tsx';
import type { Page, PageAnswer, PageRequest, Redirect } from '../page.ts';
import { miscountedPage, repeatedPage, unknownPage } from '../views/compare-problems.tsx';
import { comparisonOf } from '../views/comparison-of.ts';
import { comparisonTitle } from '../views/comparison-title.ts';
import { suggestModalities } from '../views/suggest.ts';

/** One page for each chapter; the first has the short address. */
export const comparePages: readonly Page[] = (Object.keys(CHAPTERS) as Chapter[]).map((chapter) => ({
  pattern: `/compare/:ids/${chapter === 'overview' ? '' : `${chapter}/`}`,
  addresses: (catalog) => pairAddresses(catalog, chapter),
  answer: (request) => answer(request, chapter),
}));

function answer({ catalog, params, query }: PageRequest, chapter: Chapter): PageAnswer | Redirect {
  const segment = params.ids ?? '';
  const isKnown = (id: string) => Object.hasOwn(catalog.modalities, id);
  const asked = parseCompareSegment(segment.toLowerCase(), isKnown, catalog.moved.modalities);
  switch (asked.is) {
    case 'canonical':
      if (segment !== asked.ids.join('-vs-')) return redirect(comparePath(asked.ids, chapter), query);
      return show(catalog, asked.ids, query, chapter);
    case 'moved':
    case 'reordered':
      return redirect(comparePath(asked.ids, chapter) + reordered(asked.ids, asked.as, query));
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

function pairAddresses({ modalities }: Catalog, chapter: Chapter): string[] {
  const ids = Object.keys(modalities).sort();
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => comparePath([a, b], chapter)));
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

const VIEWS: Record<Chapter, ComponentType<ChapterProps>> = {
  overview: OverviewChapter,
  ideas: IdeasChapter,
  roots: RootsChapter,
  evidence: EvidenceChapter,
  practice: PracticeChapter,
};

const ABOUT: Record<Chapter, string> = {
  overview:
    'side by side: mechanism, conditions treated, roots and what actually differs, every claim with its source.',
  ideas: 'on contested questions: where they agree and where they are opposed, every position with its source.',
  roots: 'side by side: roots, blind spots, and what each has published against the other, with the answers.',
  practice: 'side by side: what a session asks, homework, cautions, harms and training, every claim with its source.',
  evidence: 'side by side: who recommends each, for whom, on which published findings, every figure with its source.',
};

function show(catalog: Catalog, ids: readonly string[], query: URLSearchParams, chapter: Chapter): PageAnswer {
  const comparison = comparisonOf(catalog, ids);
  const choice = parseChoice(query, ids.length, chapter);
  const names = comparison.columns.map((c) => c.name);
  const View = VIEWS[chapter];
  return {
    is: 'page',
    status: 200,
    title: comparisonTitle(names, chapter),
    description: `${list(names)} ${ABOUT[chapter]}`,
    // Every chapter has both sheets, the one that it does not need itself last: the tool goes on without a new page.
    ...(chapter === 'evidence'
      ? { styles: ['comparison', 'evidence'] }
      : { styles: ['comparison'], laterStyles: ['evidence'] }),
    script: 'tool',
    json: compareJsonPath(ids),
    jsonLd: {
      '@type': 'WebPage',
      name: list(names),
      about: names.map((name) => ({ '@type': 'PsychologicalTreatment', name })),
    },
    body: <View comparison={comparison} choice={choice} parts={OVERVIEW_PARTS} />,
  };
}
