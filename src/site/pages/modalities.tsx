// /modalities/: the index, with filters that work on the server and in the browser.
import { deriveLength, LENGTHS } from '../../compare/course-label.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { Modality } from '../../schema/modality.ts';
import { plainText } from '../../schema/prose.ts';
import { FORMATS } from '../../schema/vocabulary.ts';
import { Filters } from '../components/Filters.tsx';
import type { Page } from '../page.ts';
import { dataOf, type Facets, type FilterSpec, matches, onlyUsed, readFilters } from '../views/filters.ts';
import { namesIn } from '../views/names.ts';

export const modalitiesPage: Page = {
  pattern: '/modalities/',
  addresses: () => ['/modalities/'],
  answer: ({ catalog, query }) => ({
    is: 'page',
    status: 200,
    title: 'Modalities',
    description: 'Every modality of the catalog, by tradition, condition, format and length.',
    script: 'form',
    json: '/api/v1/modalities.json',
    body: <ModalitiesBody catalog={catalog} query={query} />,
  }),
};

/** The values by which a modality is found. */
function facetsOf({ traditions, treats, formats, course }: Modality): Facets {
  const { sessions } = course;
  return {
    tradition: traditions.map((t) => t.tradition),
    condition: treats.map((t) => t.condition),
    format: formats.kinds,
    length: isAbsent(sessions) ? ['unset'] : [deriveLength({ unit: 'sessions', min: sessions.min, max: sessions.max })],
  };
}

function ModalitiesBody({ catalog, query }: { catalog: Catalog; query: URLSearchParams }) {
  const modalities = Object.values(catalog.modalities);
  const specs = onlyUsed(specsOf(catalog), modalities.map(facetsOf));
  const chosen = readFilters(specs, query);
  const found = modalities.filter((m) => matches(facetsOf(m), chosen)).length;
  return (
    <>
      <h1>Modalities</h1>
      <Filters specs={specs} chosen={chosen} what="modalities" found={found} all={modalities.length} />
      <ul class="plain index">
        {modalities.map((m) => (
          <li key={m.id} hidden={!matches(facetsOf(m), chosen)} {...dataOf(facetsOf(m))}>
            <a href={`/modalities/${m.id}/`}>{m.name}</a> <span class="aside">{plainText(m.summary)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function specsOf({ traditions, conditions }: Catalog): FilterSpec[] {
  return [
    { name: 'tradition', label: 'Tradition', options: namesIn(traditions) },
    { name: 'condition', label: 'Condition', options: namesIn(conditions) },
    { name: 'format', label: 'Format', options: Object.entries(FORMATS) },
    { name: 'length', label: 'Length', options: [...Object.entries(LENGTHS), ['unset', 'Not set']] },
  ];
}
