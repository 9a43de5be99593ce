// /compare/<ids>/talk/: one page to fill in together, for a conversation between a client and a clinician. Made for paper.

import { formatOrder, parseChoice } from '../../address/choice.ts';
import { comparePath } from '../../address/compare-path.ts';
import { claimsOf } from '../../catalog/claims.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import { list } from '../../compare/words.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { Cited } from '../components/Cited.tsx';
import { IconArrays } from '../components/IconArrays.tsx';
import type { Page, PageAnswer } from '../page.ts';
import { answerComparison, pairsOf } from '../views/asked-comparison.ts';
import { sourcesOf } from '../views/cited-sources.ts';
import { comparisonOf } from '../views/comparison-of.ts';
import { deriveTalk, type Talk } from '../views/talk.ts';

export const talkPage: Page = {
  pattern: '/compare/:ids/talk/',
  addresses: (catalog) => pairsOf(catalog).map(talkPath),
  answer: (request) => answerComparison(request, 'talk/', (ids) => show(request.catalog, ids, request.query)),
};

export function talkPath(ids: readonly string[]): string {
  return `${comparePath(ids)}talk/`;
}

function show(catalog: Catalog, ids: readonly string[], query: URLSearchParams): PageAnswer {
  const comparison = comparisonOf(catalog, ids);
  const talk = deriveTalk(comparison, parseChoice(query, ids.length));
  const names = talk.columns.map((column) => column.name);
  return {
    is: 'page',
    status: 200,
    title: `To talk over: ${list(names)}`,
    description: `One page for a conversation on ${list(names)}: everyday questions, numbers where there are any, room for notes.`,
    styles: ['pages', 'evidence', 'wide', 'opened'],
    reading: readingShares(
      talk.numbers.flatMap(({ id }) => claimsOf(catalog, 'findings', id)),
      catalog,
    ),
    body: <TalkBody talk={talk} catalog={catalog} back={comparePath(ids) + orderOf(ids, talk)} />,
  };
}

function orderOf(ids: readonly string[], { columns }: Talk): string {
  return formatOrder(
    ids,
    columns.map(({ id }) => id),
  );
}

function TalkBody({ talk, catalog, back }: { talk: Talk; catalog: Catalog; back: string }) {
  const { columns, questions, condition, numbers } = talk;
  const sources = sourcesOf(
    numbers.map(({ finding }) => finding.source),
    catalog.sources,
  );
  return (
    <Cited sources={sources}>
      <div class={`talk n${columns.length}`}>
        <h1>To talk over: {list(columns.map(({ name }) => name))}</h1>
        <p class="lead">
          For a conversation with somebody who knows you: one page of paper. It describes and recommends nothing; what
          is not known is said. Records as of {asOf(columns, catalog)}; every line has its source at{' '}
          <a href={back}>the comparison</a>.
        </p>
        <table>
          <thead>
            <tr>
              <td />
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {questions.map(({ id, asks, answers }) => (
              <tr key={id}>
                <th scope="row">{asks}</th>
                {columns.map((column, i) => (
                  <td key={column.id} data-of={column.label}>
                    {answers[i]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <h2>Numbers</h2>
        {numbers.length === 0 || !condition ? (
          <p class="absent">No source read here says of how many people in a hundred it was so, with either of them.</p>
        ) : (
          <>
            <p class="lead">In {condition.name}; what one study found need not hold for another person.</p>
            <div class="numbers">
              {numbers.map((placed) => (
                <IconArrays key={placed.id} placed={placed} />
              ))}
            </div>
          </>
        )}
        <h2>What matters to me, and what I want to ask</h2>
        <div class="lines" aria-hidden="true" />
      </div>
    </Cited>
  );
}

/** The day on which the latest of them was gone through. */
function asOf(columns: Talk['columns'], { modalities }: Catalog): string {
  const days = columns.flatMap(({ id }) => {
    const { reviewed, secondReading } = modalities[id] ?? {};
    return [reviewed?.on ?? '', secondReading?.on ?? ''];
  });
  return days.sort().at(-1) ?? '';
}
