// /compare/<a>-vs-<b>[-vs-<c>…]/: two to six modalities side by side.

import type { ComponentType } from 'preact';
import { parseChoice } from '../../address/choice.ts';
import { CHAPTERS, type Chapter, compareJsonPath, comparePath } from '../../address/compare-path.ts';
import { readingOfModalities } from '../../catalog/reading-shares.ts';
import { list } from '../../compare/words.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { ChapterProps } from '../components/ChapterFrame.tsx';
import { EvidenceChapter } from '../components/EvidenceChapter.tsx';
import { IdeasChapter } from '../components/IdeasChapter.tsx';
import { OverviewChapter } from '../components/OverviewChapter.tsx';
import { OVERVIEW_PARTS } from '../components/overview-parts.ts';
import { PracticeChapter } from '../components/PracticeChapter.tsx';
import { RootsChapter } from '../components/RootsChapter.tsx';
import { wholeOf } from '../embed/addresses.ts';
import type { Page, PageAnswer, StyleName } from '../page.ts';
import { answerComparison, pairsOf } from '../views/asked-comparison.ts';
import { comparisonOf } from '../views/comparison-of.ts';
import { comparisonTitle } from '../views/comparison-title.ts';

/** One page for each chapter; the first has the short address. */
export const comparePages: readonly Page[] = (Object.keys(CHAPTERS) as Chapter[]).map((chapter) => ({
  pattern: `/compare/:ids/${chapter === 'overview' ? '' : `${chapter}/`}`,
  addresses: (catalog) => pairsOf(catalog).map((ids) => comparePath(ids, chapter)),
  answer: (request) =>
    answerComparison(request, chapter === 'overview' ? '' : `${chapter}/`, (ids) =>
      show(request.catalog, ids, request.query, chapter),
    ),
}));

const VIEWS: Record<Chapter, ComponentType<ChapterProps>> = {
  overview: OverviewChapter,
  ideas: IdeasChapter,
  roots: RootsChapter,
  evidence: EvidenceChapter,
  practice: PracticeChapter,
};

const STYLES: Partial<Record<Chapter, StyleName[]>> = { overview: ['overview'], evidence: ['evidence'] };

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
    styles: ['comparison', ...(STYLES[chapter] ?? []), ...(ids.length > 2 ? (['wide'] as const) : [])],
    script: 'tool',
    json: compareJsonPath(ids),
    reading: readingOfModalities(catalog, ids),
    embeddable: wholeOf(ids, query),
    jsonLd: {
      '@type': 'WebPage',
      name: list(names),
      about: names.map((name) => ({ '@type': 'PsychologicalTreatment', name })),
    },
    body: <View comparison={comparison} choice={choice} parts={OVERVIEW_PARTS} />,
  };
}
