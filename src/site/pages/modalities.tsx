// /modalities/: the index, with filters that work on the server and in the browser.
import { deriveLength, LENGTHS } from '../../compare/course-label.ts';
import { AGES, agesOf } from '../../evidence/ages.ts';
import { standingOf } from '../../evidence/derive-evidence.ts';
import { BODY_STATES, FINDING_STATES } from '../../evidence/states.ts';
import { type Absent, isAbsent } from '../../schema/absence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { remember } from '../../schema/lists.ts';
import type { Modality } from '../../schema/modality.ts';
import { plainText } from '../../schema/prose.ts';
import { DELIVERERS, FORMATS, HOMEWORK, TELLING } from '../../schema/vocabulary.ts';
import { Filters } from '../components/Filters.tsx';
import type { Page } from '../page.ts';
import { type Facets, type FilterSpec, filterItems } from '../views/filters.ts';
import { namesIn } from '../views/names.ts';

export const modalitiesPage: Page = {
  pattern: '/modalities/',
  addresses: () => ['/modalities/'],
  answer: ({ catalog, query }) => ({
    is: 'page',
    status: 200,
    title: 'Modalities',
    description:
      'Every modality of the catalog, by tradition, condition, evidence, format, length, homework, telling and who gives it.',
    script: 'form',
    json: '/api/v1/modalities.json',
    body: <ModalitiesBody catalog={catalog} query={query} />,
  }),
};

const known = new WeakMap<Catalog, ReadonlyMap<string, Facets>>();

/** The values by which each modality is found, by its id; the same for every request. */
function facetsIn(catalog: Catalog): ReadonlyMap<string, Facets> {
  return remember(
    known,
    catalog,
    () => new Map(Object.values(catalog.modalities).map((modality) => [modality.id, facetsOf(modality, catalog)])),
  );
}

function facetsOf(modality: WithId<Modality>, catalog: Catalog): Facets {
  const { id, traditions, treats, formats, course, burden, training } = modality;
  const standings = treats.map(({ condition }) => ({ condition, standing: standingOf(catalog, id, condition) }));
  const { sessions } = course;
  return {
    tradition: traditions.map((t) => t.tradition),
    condition: treats.map((t) => t.condition),
    bodies: standings.flatMap(({ condition, standing }) => inCondition(condition, standing.adults.state)),
    trials: standings.flatMap(({ condition, standing }) => inCondition(condition, standing.findings)),
    ages: agesOf(catalog, id).flatMap(({ age, condition }) => inCondition(condition, age)),
    format: formats.kinds,
    length: isAbsent(sessions) ? [UNSET] : [deriveLength({ unit: 'sessions', min: sessions.min, max: sessions.max })],
    homework: [levelOf(burden.homework)],
    telling: [levelOf(burden.telling)],
    by: training.by ?? [UNSET],
  };
}

/** The value in any condition, and the value in this one. */
function inCondition(condition: string, value: string): string[] {
  return [value, `${condition}/${value}`];
}

/** Stands for a value that no source was found to give. */
const UNSET = 'unset';

function levelOf(level: Absent | { level: string }): string {
  return isAbsent(level) ? UNSET : level.level;
}

function ModalitiesBody({ catalog, query }: { catalog: Catalog; query: URLSearchParams }) {
  const modalities = Object.values(catalog.modalities).sort((a, b) => (a.name < b.name ? -1 : 1));
  const { filters, found, all, isShown, dataOf } = filterItems(facetsIn(catalog), specsOf(catalog), query);
  return (
    <>
      <h1>Modalities</h1>
      <p class="lead">
        In alphabetical order. <a href="/lineage/">Who came from whom</a> · <a href="/traditions/">by tradition</a>
      </p>
      <Filters filters={filters} what="modalities" found={found} all={all} />
      <ul class="plain index">
        {modalities.map((m) => (
          <li key={m.id} hidden={!isShown(m.id)} {...dataOf(m.id)}>
            <a href={`/modalities/${m.id}/`}>{m.name}</a> <span class="aside">{plainText(m.summary)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function specsOf({ traditions, conditions }: Catalog): FilterSpec[] {
  const unset: [string, string] = [UNSET, 'not known'];
  return [
    { name: 'tradition', label: 'Tradition', options: namesIn(traditions) },
    { name: 'condition', label: 'Condition', options: namesIn(conditions) },
    { name: 'bodies', label: 'Guidelines say', within: 'condition', options: Object.entries(BODY_STATES) },
    { name: 'trials', label: 'Results show', within: 'condition', options: Object.entries(FINDING_STATES) },
    { name: 'ages', label: 'Ages', within: 'condition', options: Object.entries(AGES) },
    { name: 'format', label: 'Format', options: Object.entries(FORMATS) },
    { name: 'length', label: 'Length', options: [...Object.entries(LENGTHS), unset] },
    { name: 'homework', label: 'Homework', options: [...Object.entries(HOMEWORK), unset] },
    { name: 'telling', label: 'Telling in detail', options: [...Object.entries(TELLING), unset] },
    { name: 'by', label: 'Given by', options: [...Object.entries(DELIVERERS), unset] },
  ];
}
