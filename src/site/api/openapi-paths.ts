// The operations of the OpenAPI document, from the lists of the API.
import { compareJsonPath } from '../../address/compare-path.ts';
import { FEWEST, MOST } from '../../compare/comparison.ts';
import type { Format } from '../../export/format.ts';
import { FORMATS } from '../../export/formats.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { type FilterField, filterFields } from './filter-fields.ts';
import { type ApiList, LISTS } from './lists.ts';
import { answers } from './openapi-answers.ts';
import { API_KINDS, componentOf, type JsonSchema, refTo } from './schemas.ts';

export const PATHS_BY_TAG = {
  Lists: 'All of a kind, whole or filtered.',
  Records: 'One record by its id.',
  Comparisons: 'Two to six modalities side by side.',
  Search: 'Records by any of their names, through slips of the finger.',
  Description: 'This document.',
};
type Tag = keyof typeof PATHS_BY_TAG;

interface Operation {
  tag: Tag;
  id: string;
  summary: string;
  description?: string;
  parameters?: object[];
  responses: object;
  extra?: object;
}

export function paths(catalog: Catalog): Record<string, object> {
  return Object.fromEntries([
    ...LISTS.map((list) => [`/api/v1/${list.name}.json`, list.name === 'search' ? searchOf(list) : listOf(list)]),
    ...API_KINDS.map((kind) => [`/api/v1/${kind}/{id}.json`, recordOf(kind, catalog)]),
    ['/api/v1/compare/{ids}.json', comparison(catalog)],
    ...FORMATS.filter(({ extension }) => extension !== 'json').map((format) => [
      `/api/v1/compare/{ids}.${format.extension}`,
      exported(format, catalog),
    ]),
    ['/api/v1/openapi.json', description()],
  ]);
}

function operation({ tag, id, summary, description, parameters, responses, extra }: Operation): object {
  return {
    get: {
      operationId: id,
      tags: [tag],
      summary,
      ...(description ? { description } : {}),
      'x-static': true,
      ...extra,
      ...(parameters && parameters.length > 0 ? { parameters } : {}),
      responses,
    },
  };
}

function listOf({ name, component, says, filtered }: ApiList): object {
  return operation({
    tag: name === 'names' ? 'Search' : 'Lists',
    id: `list-${name}`,
    summary: `All ${name}`,
    description: says,
    parameters: filtered ? filterFields(component).map(filterParameter) : [],
    responses: answers(says, arrayOf(component), { 400: 'BadQuestion' }),
    extra: filtered ? { 'x-static-filters': false } : {},
  });
}

function filterParameter({ name, schema, description }: FilterField): object {
  return {
    name,
    in: 'query',
    description: description ?? `Only those of which \`${name}\` is one of these.`,
    schema: { type: 'array', items: schema },
  };
}

function searchOf({ says, component }: ApiList): object {
  return operation({
    tag: 'Search',
    id: 'search',
    summary: 'The search index, or what a text finds',
    description: says,
    parameters: [
      {
        name: 'q',
        in: 'query',
        description: 'What a person might type: a name, "a vs b", "a for a condition".',
        schema: { type: 'string' },
      },
    ],
    responses: answers(
      'Without `q` the index, with it the places found, best first.',
      { anyOf: [arrayOf(component), arrayOf('Hit')] },
      { 400: 'BadQuestion' },
    ),
    extra: { 'x-static-filters': false },
  });
}

function recordOf(kind: Kind, catalog: Catalog): object {
  const component = componentOf(KINDS[kind]);
  const { description = component } = KINDS[kind].meta() ?? {};
  const [example] = Object.keys(catalog[kind]);
  return operation({
    tag: 'Records',
    id: `get-${kind}`,
    summary: `One of the ${kind}`,
    description,
    parameters: [pathParameter('id', 'Its id, as lists and texts name it.', refTo('Id'), example)],
    responses: answers(description, refTo(kind === 'modalities' ? 'ModalitySlice' : component), {
      301: 'Elsewhere',
      404: 'NotThere',
    }),
  });
}

function comparison(catalog: Catalog): object {
  return operation({
    tag: 'Comparisons',
    id: 'compare',
    summary: 'Modalities side by side',
    description: `Everything that the page of the comparison shows. A copy without a server holds pairs; ${FEWEST + 1} to ${MOST} need a server.`,
    parameters: [idsParameter(catalog)],
    responses: answers('The comparison.', refTo('Comparison'), NO_COMPARISON),
    extra: { 'x-static': `pairs` },
  });
}

function exported({ id, name, mediaType, holds }: Format, catalog: Catalog): object {
  return operation({
    tag: 'Comparisons',
    id: `compare-as-${id}`,
    summary: `The same as ${name}`,
    description: `${HOLDS[holds]} A copy without a server does not hold it.`,
    parameters: [idsParameter(catalog)],
    responses: answers(
      `The comparison as ${name}.`,
      holds === 'whole' ? { type: 'string' } : { description: 'The bytes of the file.' },
      NO_COMPARISON,
      mediaType,
    ),
    extra: { 'x-static': false },
  });
}

const HOLDS: Readonly<Record<Format['holds'], string>> = {
  whole: 'With licence, address and every source.',
  handout:
    'A handout of a few pages: in short, where they differ most, at a glance, evidence on what they share; with licence, address and every source that it cites.',
};

const NO_COMPARISON = { 301: 'Elsewhere', 400: 'BadQuestion', 404: 'NotThere' } as const;

function idsParameter(catalog: Catalog): object {
  const [, example] = /compare\/(.*)\.json/.exec(compareJsonPath(Object.keys(catalog.modalities).slice(0, 2))) ?? [];
  return pathParameter(
    'ids',
    `Ids of ${FEWEST} to ${MOST} modalities in alphabetical order, parted by "-vs-"; another order redirects to this one.`,
    { type: 'string', pattern: '^[a-z0-9-]+(-vs-[a-z0-9-]+){1,5}$' },
    example,
  );
}

function description(): object {
  return operation({
    tag: 'Description',
    id: 'describe',
    summary: 'This document',
    description: 'Made from the same schemas as the records, the filters and the answers.',
    responses: answers('The OpenAPI 3.1 document of this API.', { type: 'object' }, { 400: 'BadQuestion' }),
  });
}

function pathParameter(name: string, description: string, schema: JsonSchema, example: string | undefined): object {
  return { name, in: 'path', required: true, description, schema, ...(example === undefined ? {} : { example }) };
}

function arrayOf(component: string): JsonSchema {
  return { type: 'array', items: refTo(component) };
}
