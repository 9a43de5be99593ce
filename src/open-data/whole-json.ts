// The whole catalogue as one JSON document, and the JSON Schema that it follows.

import { z } from 'zod';
import type { Catalog } from '../schema/catalog.ts';
import { Id } from '../schema/fields.ts';
import { ALL_KINDS } from '../schema/kind-names.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import { asWritten } from './as-written.ts';
import { attributionOf, LICENCE, LIMITS, TITLE } from './licence.ts';
import type { DataState } from './open-data.ts';

/** One record a line, so that two versions can be laid side by side. */
export function wholeJson(catalog: Catalog, data: DataState): string {
  const head = {
    $schema: 'counterpoint.schema.json',
    title: TITLE,
    version: data.version,
    ...(data.date === undefined ? {} : { released: data.date }),
    licence: LICENCE,
    attribution: attributionOf(data),
    limits: LIMITS,
    moved: catalog.moved,
  };
  const shelves = ALL_KINDS.map((kind) => {
    const records = Object.values(catalog[kind]).map((record) => JSON.stringify(asWritten(kind, record)));
    return `"${kind}":[\n${records.join(',\n')}\n]`;
  });
  return `${JSON.stringify(head).slice(0, -1)},\n${shelves.join(',\n')}\n}\n`;
}

/** From the same definitions as the check of the records, the pages and the types. */
export function wholeSchema(data: { version: string }): object {
  const text = { type: 'string' };
  const head = {
    $schema: text,
    title: text,
    version: { ...text, description: 'Semantic version of the data.' },
    released: { ...text, format: 'date', description: 'Day of the release; left out where this version has none yet.' },
    licence: { type: 'object' },
    attribution: { ...text, description: 'What to say where the data are used.' },
    limits: text,
    moved: { type: 'object', description: 'Kind → old id → new id.' },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: attributionOf(data),
    title: TITLE,
    type: 'object',
    properties: {
      ...head,
      ...Object.fromEntries(ALL_KINDS.map((kind) => [kind, { type: 'array', items: recordSchema(kind) }])),
    },
    required: [...Object.keys(head).filter((name) => name !== 'released'), ...ALL_KINDS],
    additionalProperties: false,
  };
}

function recordSchema(kind: Kind): object {
  const { $schema: _, ...schema } = z.toJSONSchema(KINDS[kind], { io: 'output', unrepresentable: 'any' });
  const { properties = {}, required = [] } = schema;
  return { ...schema, properties: { id: z.toJSONSchema(Id), ...properties }, required: ['id', ...required] };
}
