// /api/v1/compare/<ids>.csv, .md, .html and .docx: the comparison that stands beside them as JSON, in the other formats.
import { comparePath } from '../address/compare-path.ts';
import type { Comparison } from '../compare/comparison.ts';
import { withAllSources } from '../export/all-sources.ts';
import type { About } from '../export/format.ts';
import { formatWith } from '../export/formats.ts';
import { datedVersion } from '../open-data/open-data.ts';
import type { Catalog } from '../schema/catalog.ts';
import { answerCompare } from './api/answer-compare.ts';
import { unknownParameter } from './api/filter.ts';
import { apiResponse } from './api/respond.ts';
import type { Surroundings } from './page.ts';

/** `file` is like `a-vs-b.csv`. What is no comparison as JSON is none here, and is told so alike. */
export async function exportResponse(
  file: string,
  query: URLSearchParams,
  catalog: Catalog,
  surroundings: Surroundings,
): Promise<Response> {
  const [parameter] = query.keys();
  if (parameter !== undefined) return apiResponse(unknownParameter(parameter, []), surroundings.origin);
  const [, ids = '', extension = ''] = /^(.+)\.(\w+)$/.exec(file) ?? [];
  const answer = answerCompare(catalog, ids);
  const format = formatWith(extension);
  if (answer.is === 'redirect') return apiResponse({ ...answer, to: answer.to.replace(/json$/, extension) }, '');
  if (answer.is !== 'json' || !format) return apiResponse(answer, surroundings.origin);
  // What is answered for the ids of a comparison is the comparison.
  const comparison = answer.body as Comparison;
  const path = comparePath(comparison.columns.map(({ id }) => id));
  const written = await format.write(withAllSources(comparison, catalog.sources), aboutOf(path, surroundings));
  return new Response(written, { headers: { 'content-type': format.mediaType } });
}

export function aboutOf(path: string, { origin, openData }: Pick<Surroundings, 'origin' | 'openData'>): About {
  return { address: `${origin}${path}`, ...datedVersion(openData) };
}
