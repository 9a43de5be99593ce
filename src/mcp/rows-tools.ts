// The tools `recommendations` and `findings`: rows of the evidence, filtered as the API filters them.
import { z } from 'zod';
import type { Catalog } from '../schema/catalog.ts';
import { OUTCOMES, POPULATIONS, RESULTS, VERDICTS } from '../schema/evidence-words.ts';
import { oneOf } from '../schema/fields.ts';
import { FindingRow, RecommendationRow } from '../schema/rows.ts';
import { filterList } from '../site/api/filter.ts';
import { filterFields } from '../site/api/filter-fields.ts';
import { LISTS } from '../site/api/lists.ts';
import { type Around, answerSchema, CITATIONS, type Refusal, whole } from './answer.ts';
import { IdOf, tool } from './tool.ts';

/** More rows than this are cut, and it is said: an assistant reads them all. */
const MOST = 60;

const EMPTY = 'No row is no verdict: nothing was found or read for this, and nothing follows for whether it works.';

const about = {
  modality: IdOf('modality').optional(),
  condition: IdOf('condition').optional(),
  population: oneOf(POPULATIONS).optional(),
};

export const recommendationsTool = tool({
  name: 'recommendations',
  title: 'What guideline bodies say',
  description:
    'Recommendations of guideline bodies, one row each: body, year, verdict, the words of the body, strength and certainty. Name a modality or a condition. Bodies are shown side by side; never merge them into one verdict.',
  takes: z.strictObject({
    ...about,
    body: IdOf('body').optional(),
    verdict: oneOf(VERDICTS).optional(),
    superseded: z.boolean().default(false).meta({ description: 'True to have superseded editions too.' }),
  }),
  gives: answerSchema(z.array(RecommendationRow)),
  answer: ({ superseded, ...asked }, around) => {
    const filters = superseded ? asked : { ...asked, current: true };
    const limits = ['A registry lists and does not recommend; a second-hand row was read only as others restate it.'];
    return rowsAnswer('recommendations', asked, filters, limits, around);
  },
});

export const findingsTool = tool({
  name: 'findings',
  title: 'What trials and reviews found',
  description:
    'Published results, one row each, with comparator, outcome, estimate, interval, k and N as published. Name a modality or a condition. Never subtract pooled effects from each other; a result against a waiting list is not one against a treatment.',
  takes: z.strictObject({
    ...about,
    comparator_modality: IdOf('modality').optional().meta({ description: 'For head-to-head results: the other one.' }),
    outcome: oneOf(OUTCOMES).optional(),
    verdict: oneOf(RESULTS).optional(),
  }),
  gives: answerSchema(z.array(FindingRow)),
  answer: (asked, around) => {
    const limits = [
      'Estimates stand on different scales, outcomes and comparators: compare only where all three agree.',
    ];
    return rowsAnswer('findings', asked, asked, limits, around);
  },
});

type Filters = Readonly<Record<string, string | boolean | undefined>>;

function rowsAnswer(
  name: 'recommendations' | 'findings',
  asked: Filters,
  filters: Filters,
  limits: readonly string[],
  around: Around,
): Record<string, unknown> | Refusal {
  const { modality, condition } = asked;
  if (modality === undefined && condition === undefined)
    return { refused: 'Name a modality or a condition: all rows at once are too many to read. Use search for its id.' };
  const rows = filtered(name, filters, around.catalog);
  if ('kind' in rows) {
    const instead =
      rows.suggestions.length === 0
        ? 'Use the tool search to find its id.'
        : `Nearest: ${rows.suggestions.join(', ')}.`;
    return { refused: `${rows.detail} ${instead}` };
  }
  const answer = rows.slice(0, MOST);
  const said = [
    ...(rows.length === 0 ? [EMPTY] : [CITATIONS]),
    ...(rows.length > MOST ? [`These are ${MOST} of ${rows.length} rows: narrow the question to see the others.`] : []),
  ];
  return whole({ page: pageOf(name, modality, condition), answer, limits: [...said, ...limits] }, around);
}

function filtered(name: string, filters: Filters, catalog: Catalog) {
  const list = LISTS.find((one) => one.name === name);
  const given = Object.entries(filters).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  const fields = list ? filterFields(list.component) : [];
  return filterList(list?.entries(catalog) ?? [], fields, new URLSearchParams(given), catalog);
}

function pageOf(name: string, modality: unknown, condition: unknown): string {
  if (modality === undefined) return `/conditions/${condition}/`;
  if (condition === undefined) return `/modalities/${modality}/`;
  return name === 'findings'
    ? `/findings/${condition}/?modality=${modality}`
    : `/modalities/${modality}/#evidence-${condition}`;
}
