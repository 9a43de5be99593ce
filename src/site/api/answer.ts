// /api/v1/: the records as published, and comparisons, as JSON.
import { compareJsonPath } from '../../address/compare-path.ts';
import { nearest } from '../../catalog/nearest.ts';
import { sliceModality } from '../../catalog/slice.ts';
import type { Catalog } from '../../schema/catalog.ts';
import type { Kind } from '../../schema/kinds.ts';
import { pairsOf } from '../views/asked-comparison.ts';
import { clip } from '../views/start.ts';
import { suggestModalities } from '../views/suggest.ts';
import { answerCompare } from './answer-compare.ts';
import { answerSearch } from './answer-search.ts';
import { filterList, unknownParameter } from './filter.ts';
import { filterFields } from './filter-fields.ts';
import { type ApiList, isApiKind, LISTS } from './lists.ts';
import { openApiDocument } from './openapi.ts';
import { type Problem, problem } from './problem.ts';
import { API_KINDS } from './schemas.ts';

export type ApiAnswer = { is: 'json'; body: unknown } | Problem | { is: 'redirect'; to: string };

export const API = '/api/v1/';
const DOCUMENT = 'openapi';

/** Every address of the API that the static copy holds: its description, all records, and every pair. */
export function apiAddresses(catalog: Catalog): string[] {
  return [
    ...[DOCUMENT, ...LISTS.map((list) => list.name)].map((name) => `${API}${name}.json`),
    ...API_KINDS.flatMap((kind) => Object.keys(catalog[kind]).map((id) => `${API}${kind}/${id}.json`)),
    ...pairsOf(catalog).map(compareJsonPath),
  ];
}

export interface ApiQuestion {
  catalog: Catalog;
  /** What follows `/api/v1/`, like `modalities/emdr.json`. */
  path: string;
  query: URLSearchParams;
  /** Where the site is published. */
  origin: string;
}

export function answerApi({ catalog, path, query, origin }: ApiQuestion): ApiAnswer {
  const [, folder = '', id] = /^([a-z]+)(?:\/([^/]+))?\.json$/.exec(path) ?? [];
  const list = id === undefined ? LISTS.find(({ name }) => name === folder) : undefined;
  if (list) return answerList(list, catalog, query);
  const [parameter] = query.keys();
  if (parameter !== undefined) return unknownParameter(parameter, []);
  if (folder === DOCUMENT && id === undefined) return { is: 'json', body: openApiDocument(catalog, origin) };
  if (folder === 'compare' && id !== undefined) return answerCompare(catalog, id);
  if (isApiKind(folder) && id !== undefined) return answerRecord(catalog, folder, id);
  return noSuchAddress(`${API}${path}`);
}

function answerList(list: ApiList, catalog: Catalog, query: URLSearchParams): ApiAnswer {
  if (list.name === 'search') return answerSearch(catalog, query);
  const entries = list.entries(catalog);
  if (query.size === 0) return { is: 'json', body: entries };
  const kept = filterList(entries, list.filtered ? filterFields(list.component) : [], query, catalog);
  return 'is' in kept ? kept : { is: 'json', body: kept };
}

function answerRecord(catalog: Catalog, kind: Kind, id: string): ApiAnswer {
  const to = Object.hasOwn(catalog.moved[kind], id) ? catalog.moved[kind][id] : undefined;
  if (to !== undefined) return { is: 'redirect', to: `${API}${kind}/${to}.json` };
  const modality = kind === 'modalities' && Object.hasOwn(catalog.modalities, id) ? catalog.modalities[id] : undefined;
  if (modality) return { is: 'json', body: sliceModality(catalog, modality) };
  if (Object.hasOwn(catalog[kind], id)) return { is: 'json', body: catalog[kind][id] };
  const near = kind === 'modalities' ? suggestModalities(catalog, id) : nearest(id, Object.keys(catalog[kind]));
  return problem('no-such-record', `There is no ${kind}/${clip(id)}.`, near);
}

/** Of the whole address, which may not even be one of this version. */
export function noSuchAddress(address: string): Problem {
  const names = [DOCUMENT, ...LISTS.map((list) => list.name)];
  const [, asked = ''] = /^\/api\/+(?:v\d+\/+)?([^/.]*)/.exec(address) ?? [];
  return problem(
    'no-such-address',
    `There is no ${clip(address)}. The API has ${names.join(', ')} and compare, each address ending in .json; /api/ explains them.`,
    nearest(asked, names).map((name) => `${API}${name}.json`),
  );
}
