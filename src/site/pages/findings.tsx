// /findings/: every published result in the catalog with its numbers, filtered by what it is of.

import { termsIn } from '../../compare/terms.ts';
import { bearingsOf } from '../../evidence/bearings.ts';
import type { PlacedFinding } from '../../evidence/evidence.ts';
import { counts } from '../../evidence/finding-state.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { COMPARATORS, METHODS, POPULATIONS, RESULTS, SCALES } from '../../schema/evidence-words.ts';
import type { Finding } from '../../schema/finding.ts';
import { Cited } from '../components/Cited.tsx';
import { Filters } from '../components/Filters.tsx';
import { figureText, sizeText } from '../components/FindingsTable.tsx';
import { IconArrays } from '../components/IconArrays.tsx';
import { InlineProse } from '../components/Prose.tsx';
import type { Page } from '../page.ts';
import { citedSources } from '../views/cited-sources.ts';
import {
  countOptions,
  dataOf,
  type Facets,
  type FilterSpec,
  matches,
  onlyUsed,
  readFilters,
} from '../views/filters.ts';
import { namesIn } from '../views/names.ts';

export const findingsPage: Page = {
  pattern: '/findings/',
  addresses: () => ['/findings/'],
  answer: ({ catalog, query }) => ({
    is: 'page',
    status: 200,
    title: 'Findings',
    description: 'Published results on psychotherapies, each with its comparator, outcome, time point and source.',
    styles: ['pages', 'evidence'],
    script: 'form',
    json: '/api/v1/findings.json',
    body: <FindingsBody catalog={catalog} query={query} />,
  }),
};

function FindingsBody({ catalog, query }: { catalog: Catalog; query: URLSearchParams }) {
  const facets = facetsOf(catalog);
  const specs = onlyUsed(specsOf(catalog), [...facets.values()]);
  const chosen = readFilters(specs, query);
  const shown = (id: string) => matches(facets.get(id) ?? {}, chosen, specs);
  const findings = Object.values(catalog.findings).sort(byYear);
  const searches = Object.values(catalog.searches);
  const sources = citedSources(
    [...findings.flatMap((f) => [f.allegiance, f.text]), ...searches.map((s) => s.found)],
    catalog,
  );
  const texts = findings.filter(({ id }) => shown(id)).map((f) => f.text);
  return (
    <Cited sources={sources} terms={termsIn(texts, catalog.terms)}>
      <h1>Findings</h1>
      <p class="lede">
        Published results, each between groups, with what it was measured against. Change within one group is not an
        effect and is not here; “no difference shown” is not equality.
      </p>
      <Filters
        filters={countOptions(specs, [...facets.values()], chosen)}
        what="findings"
        found={findings.filter(({ id }) => shown(id)).length}
        all={findings.length}
      />
      <ul class="plain index">
        {findings.map((finding) => (
          <li key={finding.id} id={finding.id} hidden={!shown(finding.id)} {...dataOf(facets.get(finding.id) ?? {})}>
            <FindingEntry finding={finding} catalog={catalog} />
          </li>
        ))}
      </ul>
      <Searches catalog={catalog} />
    </Cited>
  );
}

function FindingEntry({ finding, catalog }: { finding: WithId<Finding>; catalog: Catalog }) {
  const { study, called, against, condition, outcome, time, result, estimate, method, population, group } = finding;
  const { margin, certainty, allegiance, searchedTo, replacedBy, text, id } = finding;
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
        <a href={`/conditions/${condition}/`}>{catalog.conditions[condition]?.name}</a> ·{' '}
        {group ?? POPULATIONS[population]} · {METHODS[method]} · {sizeText(placed)}
        {certainty && ` · certainty: ${certainty.level} (${certainty.rater})`}
        {searchedTo && ` · searched to ${searchedTo}`}
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

/** The latest first; within a year by study. */
function byYear(a: WithId<Finding>, b: WithId<Finding>): number {
  return b.year - a.year || (a.id < b.id ? -1 : 1);
}

/** The values by which each finding is found: every modality that it bears on, its condition, its comparator. */
function facetsOf(catalog: Catalog): Map<string, Facets> {
  const modalities = new Map<string, string[]>();
  for (const { finding, modality } of bearingsOf(catalog))
    modalities.set(finding.id, [...(modalities.get(finding.id) ?? []), modality]);
  return new Map(
    Object.values(catalog.findings).map((f) => [
      f.id,
      {
        modality: modalities.get(f.id) ?? [],
        condition: [f.condition],
        comparator: [f.comparator.modality === undefined ? f.comparator.kind : 'head-to-head'],
        population: [f.population],
        result: [f.result],
      },
    ]),
  );
}

function specsOf({ modalities, conditions }: Catalog): FilterSpec[] {
  return [
    { name: 'modality', label: 'Modality', options: namesIn(modalities) },
    { name: 'condition', label: 'Condition', options: namesIn(conditions) },
    {
      name: 'comparator',
      label: 'Against',
      options: [['head-to-head', 'another modality of the catalog'], ...Object.entries(COMPARATORS)],
    },
    { name: 'population', label: 'Of whom', options: Object.entries(POPULATIONS) },
    { name: 'result', label: 'Result', options: Object.entries(RESULTS) },
  ];
}
