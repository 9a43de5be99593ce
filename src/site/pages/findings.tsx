// /findings/ and /findings/<condition>/: every published result with its numbers, filtered by what it is of.

import { claimsOf } from '../../catalog/claims.ts';
import { claimsOfKind } from '../../catalog/claims-about.ts';
import { readingShares } from '../../catalog/reading-shares.ts';
import { inSentence } from '../../compare/phrases.ts';
import { termsIn } from '../../compare/terms.ts';
import { bearingsOf } from '../../evidence/bearings.ts';
import type { PlacedFinding } from '../../evidence/evidence.ts';
import { figureText, sizeText } from '../../evidence/figure-words.ts';
import { counts } from '../../evidence/finding-state.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Condition } from '../../schema/condition.ts';
import { COMPARATORS, METHODS, POPULATIONS, RESULTS, SCALES } from '../../schema/evidence-words.ts';
import type { Finding } from '../../schema/finding.ts';
import { type Lists, listsBy, of } from '../../schema/lists.ts';
import { Cited } from '../components/Cited.tsx';
import { Filters } from '../components/Filters.tsx';
import { IconArrays } from '../components/IconArrays.tsx';
import { InlineProse } from '../components/Prose.tsx';
import type { Page } from '../page.ts';
import { citedSources } from '../views/cited-sources.ts';
import { type Facets, type FilterSpec, filterItems } from '../views/filters.ts';
import { namesIn } from '../views/names.ts';
import { recordOr404 } from '../views/record-or-404.tsx';

export const findingsPage: Page = {
  pattern: '/findings/',
  addresses: () => ['/findings/'],
  answer: ({ catalog }) => ({
    is: 'page',
    status: 200,
    title: 'Findings',
    description: 'Published results on psychotherapies, each with its comparator, outcome, time point and source.',
    json: '/api/v1/findings.json',
    reading: readingShares(claimsOfKind(catalog, 'searches'), catalog),
    body: <FindingsBody catalog={catalog} />,
  }),
};

export const conditionFindingsPage: Page = {
  pattern: '/findings/:id/',
  addresses: (catalog) => [...byCondition(catalog).keys()].map((id) => `/findings/${id}/`),
  answer: ({ catalog, params, query }) =>
    recordOr404(catalog, 'conditions', params.id, (condition) => {
      const findings = of(byCondition(catalog), condition.id);
      return {
        is: 'page',
        status: 200,
        title: `Findings in ${condition.name}`,
        description: `Published results in ${condition.name}, each with its comparator, outcome, time point and source.`,
        styles: ['pages', 'evidence', 'opened'],
        script: 'form',
        json: '/api/v1/findings.json',
        reading: readingShares(
          findings.flatMap(({ id }) => claimsOf(catalog, 'findings', id)),
          catalog,
        ),
        body: <ConditionFindings condition={condition} findings={findings} catalog={catalog} query={query} />,
      };
    }),
};

/** The findings of each condition, the latest first; within a year by study. */
function byCondition({ findings }: Catalog): Lists<WithId<Finding>> {
  const latestFirst = Object.values(findings).sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
  return listsBy(latestFirst, ({ condition }) => [condition]);
}

function FindingsBody({ catalog }: { catalog: Catalog }) {
  const lists = byCondition(catalog);
  const { conditions, findings, searches } = catalog;
  const here = Object.values(conditions).filter(({ id }) => lists.has(id));
  return (
    <Cited
      sources={citedSources(
        Object.values(searches).map((s) => s.found),
        catalog,
      )}
    >
      <h1>Findings</h1>
      <Lede />
      <p>
        {Object.keys(findings).length} results, by condition. The number counts results, not trials, and weighs none.
      </p>
      <ul class="columns">
        {here.map(({ id, name }) => (
          <li key={id}>
            <a href={`/findings/${id}/`}>{name}</a> <small>{lists.get(id)?.length}</small>
          </li>
        ))}
      </ul>
      <Searches catalog={catalog} />
    </Cited>
  );
}

function Lede() {
  return (
    <p class="lede">
      Published results, each between groups, with what it was measured against. Change within one group is not an
      effect and is not here; “no difference shown” is not equality.
    </p>
  );
}

interface ConditionProps {
  condition: WithId<Condition>;
  findings: readonly WithId<Finding>[];
  catalog: Catalog;
  query: URLSearchParams;
}

function ConditionFindings({ condition, findings, catalog, query }: ConditionProps) {
  const { filters, found, all, isShown, dataOf } = filterItems(facetsOf(findings, catalog), specsOf(catalog), query);
  const sources = citedSources(
    findings.flatMap((f) => [f.allegiance, f.text]),
    catalog,
  );
  const texts = findings.filter(({ id }) => isShown(id)).map((f) => f.text);
  return (
    <Cited sources={sources} terms={termsIn(texts, catalog.terms)}>
      <h1>Findings in {inSentence(condition.name)}</h1>
      <Lede />
      <p>
        <a href={`/conditions/${condition.id}/`}>{condition.name}: who recommends what</a> ·{' '}
        <a href="/findings/">Findings in other conditions</a>
      </p>
      <Filters filters={filters} what="findings" found={found} all={all} />
      <ul class="plain index">
        {findings.map((finding) => (
          <li key={finding.id} id={finding.id} hidden={!isShown(finding.id)} {...dataOf(finding.id)}>
            <FindingEntry finding={finding} />
          </li>
        ))}
      </ul>
    </Cited>
  );
}

function FindingEntry({ finding }: { finding: WithId<Finding> }) {
  const { study, called, against, outcome, time, result, estimate, method, population, group } = finding;
  const { margin, certainty, byOriginatorOf, allegiance, searchedTo, replacedBy, text, id } = finding;
  const placed: PlacedFinding = { id, finding, of: [], cite: [] };
  const figure = figureText(placed);
  return (
    <>
      <b>{study}</b> · {called} against {against} · {outcome.name}; {time}
      <p>
        {RESULTS[result]}
        {figure && !isAbsent(estimate) && (
          <>
            : {SCALES[estimate.scale]} <span class="figure">{figure}</span>, {estimate.better} is better for what was
            studied
          </>
        )}
        {margin && `; margin: ${margin}`}
      </p>
      <p class="aside">
        {group ?? POPULATIONS[population]} · {METHODS[method]} · {sizeText(placed)}
        {certainty && ` · certainty: ${certainty.level} (${certainty.rater})`}
        {searchedTo && ` · searched to ${searchedTo}`}
        {byOriginatorOf && ` · by an originator of ${byOriginatorOf.join(' and ')}`}
        {allegiance && (
          <>
            {' · '}
            <InlineProse text={allegiance} />
          </>
        )}
        {replacedBy && ' · replaced by a later version'}
        {!counts(finding) && ' · shown, but not counted for the state'}
      </p>
      <p class="aside">
        <InlineProse text={text} />
      </p>
      <IconArrays placed={placed} />
    </>
  );
}

/** Where trials were looked for and none was found. */
function Searches({ catalog }: { catalog: Catalog }) {
  const name = (id: string) => catalog.modalities[id]?.name ?? id;
  return (
    <section aria-labelledby="searches">
      <h2 id="searches">Looked for, not found</h2>
      <p class="lead">A search that found nothing says when and how it was made. It proves no absence.</p>
      <ul class="plain index">
        {Object.values(catalog.searches).map(({ id, modalities, condition, searched, how, found }) => (
          <li key={id} id={`search-${id}`}>
            <b>
              {modalities.map(name).join(' against ')}
              {condition && ` in ${catalog.conditions[condition]?.name}`}
            </b>{' '}
            · searched {searched}
            <p class="aside">{how}</p>
            <p class="aside">
              <InlineProse text={found} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The values by which each finding is found: every modality that it bears on, its comparator, of whom, its result. */
function facetsOf(findings: readonly WithId<Finding>[], catalog: Catalog): Map<string, Facets> {
  const modalities = new Map<string, string[]>();
  const own = Object.fromEntries(findings.map((finding) => [finding.id, finding]));
  for (const { finding, modality } of bearingsOf({ classes: catalog.classes, findings: own }))
    modalities.set(finding.id, [...(modalities.get(finding.id) ?? []), modality]);
  return new Map(
    findings.map((f) => [
      f.id,
      {
        modality: modalities.get(f.id) ?? [],
        comparator: [f.comparator.modality === undefined ? f.comparator.kind : 'head-to-head'],
        population: [f.population],
        result: [f.result],
      },
    ]),
  );
}

function specsOf({ modalities }: Catalog): FilterSpec[] {
  return [
    { name: 'modality', label: 'Modality', options: namesIn(modalities) },
    {
      name: 'comparator',
      label: 'Against',
      options: [['head-to-head', 'another modality of the catalog'], ...Object.entries(COMPARATORS)],
    },
    { name: 'population', label: 'Of whom', options: Object.entries(POPULATIONS) },
    { name: 'result', label: 'Result', options: Object.entries(RESULTS) },
  ];
}
