// /api/v1/: the records as published, and comparisons, as JSON.
import { compareJsonPath, parseCompareSegment } from '../address/compare-path.ts';
import { nearest } from '../catalog/nearest.ts';
import { sliceModality } from '../catalog/slice.ts';
import { FEWEST, MOST } from '../compare/comparison.ts';
import { findingRows, recommendationRows } from '../evidence/rows.ts';
import type { Catalog } from '../schema/catalog.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import { comparisonOf } from './views/comparison-of.ts';
import { namesOf } from './views/names.ts';
import { searchIndexOf } from './views/search-index.ts';

// Object.keys forgets its key type; KINDS is a closed literal.
const API_KINDS = Object.keys(KINDS) as Kind[];

/** Lists that are not the records of a kind as they are: flat rows, and what the type-ahead needs. */
const LISTS: Readonly<Record<string, (catalog: Catalog) => unknown>> = {
  names: namesOf,
  search: searchIndexOf,
  recommendations: recommendationRows,
  findings: findingRows,
};

export type ApiAnswer =
  | { is: 'json'; body: unknown }
  | { is: 'problem'; status: 400 | 404; title: string; detail: string; suggestions: string[] }
  | { is: 'redirect'; to: string };

/** Every address of the API that the static copy holds: all records, and every pair. */
export function apiAddresses(catalog: Catalog): string[] {
  const ids = Object.keys(catalog.modalities).sort();
  return [
    ...[...new Set([...API_KINDS, ...Object.keys(LISTS)])].map((name) => `/api/v1/${name}.json`),
    ...API_KINDS.flatMap((kind) => [...Object.keys(catalog[kind]).map((id) => `/api/v1/${kind}/${id}.json`)]),
    ...ids.flatMap((a, i) => ids.slice(i + 1).map((b) => compareJsonPath([a, b]))),
  ];
}

/** Answers the path below `/api/v1/`, like `modalities/emdr.json`. */
export function answerApi(catalog: Catalog, path: string): ApiAnswer {
  const [, folder, id] = /^([a-z]+)(?:\/([^/]+))?\.json$/.exec(path) ?? [];
  const kind = API_KINDS.find((k) => k === folder);
  const list = Object.hasOwn(LISTS, folder ?? '') ? LISTS[folder ?? ''] : undefined;
  if (list && id === undefined) return { is: 'json', body: list(catalog) };
  if (folder === 'compare' && id !== undefined) return answerCompare(catalog, id);
  if (!kind)
    return problem(
      404,
      'No such address',
      `The API has ${[...API_KINDS, 'recommendations', 'names', 'search'].join(', ')} and compare, each ending in .json.`,
    );
  if (id === undefined) return { is: 'json', body: Object.values(catalog[kind]) };
  return answerRecord(catalog, kind, id);
}

function answerRecord(catalog: Catalog, kind: Kind, id: string): ApiAnswer {
  const to = Object.hasOwn(catalog.moved[kind], id) ? catalog.moved[kind][id] : undefined;
  if (to !== undefined) return { is: 'redirect', to: `/api/v1/${kind}/${to}.json` };
  const modality = kind === 'modalities' && Object.hasOwn(catalog.modalities, id) ? catalog.modalities[id] : undefined;
  if (modality) return { is: 'json', body: sliceModality(catalog, modality) };
  if (Object.hasOwn(catalog[kind], id)) return { is: 'json', body: catalog[kind][id] };
  return problem(
    404,
    'Not in the catalog',
    `There is no ${kind}/${id.slice(0, 60)}.`,
    nearest(id, Object.keys(catalog[kind])),
  );
}

function answerCompare(catalog: Catalog, segment: string): ApiAnswer {
  const asked = parseCompareSegment(segment, (id) => Object.hasOwn(catalog.modalities, id), catalog.moved.modalities);
  switch (asked.is) {
    case 'canonical':
      return { is: 'json', body: comparisonOf(catalog, asked.ids) };
    case 'moved':
    case 'reordered':
      return { is: 'redirect', to: compareJsonPath(asked.ids) };
    case 'miscounted':
      return problem(
        400,
        'Wrong number of modalities',
        `A comparison holds ${FEWEST} to ${MOST} modalities, parted by "-vs-"; this address names ${asked.count}.`,
      );
    case 'repeated':
      return problem(
        400,
        'Repeated modality',
        `"${asked.repeated.slice(0, 60)}" is named more than once: name each once.`,
      );
    case 'unknown': {
      const ids = Object.keys(catalog.modalities);
      return problem(
        404,
        'Not in the catalog',
        `No modality has the id "${asked.unknown[0]?.slice(0, 60)}".`,
        asked.unknown.flatMap((id) => nearest(id, ids)),
      );
    }
    default:
      return asked satisfies never;
  }
}

function problem(status: 400 | 404, title: string, detail: string, suggestions: string[] = []): ApiAnswer {
  return { is: 'problem', status, title, detail, suggestions };
}
