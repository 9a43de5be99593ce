// /modalities/: the index, with filters that work on the server and in the browser.
import { deriveLength, LENGTHS } from '../../compare/course-label.ts';
import { isAbsent } from '../../schema/absence.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import { plainText } from '../../schema/citation.ts';
import type { Modality } from '../../schema/modality.ts';
import { FORMATS } from '../../schema/vocabulary.ts';
import type { Page } from '../page.ts';

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

const FILTERS = ['tradition', 'condition', 'format', 'length'] as const;
type Filter = (typeof FILTERS)[number];

/** The values by which a modality is found. */
function facetsOf({ traditions, treats, formats, course }: Modality): Record<Filter, string[]> {
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
  const options = optionsOf(catalog, modalities);
  // A value that is no option is no choice, as in the browser's own field.
  const chosen = FILTERS.flatMap((filter) =>
    options[filter].filter(([value]) => query.get(filter) === value).map(([value]) => ({ filter, value })),
  );
  const matches = (m: WithId<Modality>) => chosen.every(({ filter, value }) => facetsOf(m)[filter].includes(value));
  const found = modalities.filter(matches).length;
  return (
    <>
      <h1>Modalities</h1>
      <form class="filters" data-form="filter">
        {FILTERS.map((filter) => (
          <label key={filter}>
            {filter.charAt(0).toUpperCase() + filter.slice(1)}
            <select name={filter}>
              <option value="">any</option>
              {options[filter].map(([value, name]) => (
                <option key={value} value={value} selected={query.get(filter) === value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit">Show</button>
      </form>
      <p class="said" role="status">
        {found} of {modalities.length} modalities
      </p>
      <ul class="plain index">
        {modalities.map((m) => {
          const facets = facetsOf(m);
          const data = Object.fromEntries(FILTERS.map((f) => [`data-${f}`, facets[f].join(' ')]));
          return (
            <li key={m.id} hidden={!matches(m)} {...data}>
              <a href={`/modalities/${m.id}/`}>{m.name}</a> <span class="aside">{plainText(m.summary)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Only values that some modality has, so that no choice leads to nothing. */
function optionsOf(
  { traditions, conditions }: Catalog,
  modalities: readonly WithId<Modality>[],
): Record<Filter, [string, string][]> {
  const used = (filter: Filter) => new Set(modalities.flatMap((m) => facetsOf(m)[filter]));
  const named = (filter: Filter, names: readonly (readonly [string, string])[]): [string, string][] =>
    names.filter(([value]) => used(filter).has(value)).map(([value, name]) => [value, name]);
  return {
    tradition: named(
      'tradition',
      Object.values(traditions).map((t) => [t.id, t.name]),
    ),
    condition: named(
      'condition',
      Object.values(conditions).map((c) => [c.id, c.name]),
    ),
    format: named('format', Object.entries(FORMATS)),
    length: named('length', [...Object.entries(LENGTHS), ['unset', 'Not set']]),
  };
}
