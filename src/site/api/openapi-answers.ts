// The answers that several operations of the OpenAPI document share.
import { type JsonSchema, refTo } from './schemas.ts';

export const HEADERS = {
  ETag: {
    description: 'Names the release of code and data, on a server; send it back as `If-None-Match`.',
    schema: { type: 'string' },
  },
};

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: refTo('Problem') } },
});

export const ANSWERS = {
  NotChanged: { description: 'Nothing has changed since the answer that the sent ETag came with.' },
  Elsewhere: {
    description: 'The record has moved, or ids stand in another order: `Location` leads to the address.',
    headers: { Location: { description: 'The address to ask instead.', schema: { type: 'string' } } },
  },
  BadQuestion: problem('The question cannot be answered; the problem says how to mend it.'),
  NotThere: problem('There is no such record; the problem suggests the nearest.'),
  Problem: problem(
    'Any other problem: no such address (404), one too long (414), a method that writes (405), our fault (500).',
  ),
};

const shared = (name: keyof typeof ANSWERS) => ({ $ref: `#/components/responses/${name}` });

/** The answers of an operation: the good one, and those named. */
export function answers(
  description: string,
  schema: JsonSchema,
  others: Record<string, keyof typeof ANSWERS>,
  mediaType = 'application/json',
): object {
  return {
    200: {
      description,
      headers: { ETag: { $ref: '#/components/headers/ETag' } },
      content: { [mediaType]: { schema } },
    },
    304: shared('NotChanged'),
    ...Object.fromEntries(Object.entries(others).map(([status, name]) => [status, shared(name)])),
    default: shared('Problem'),
  };
}
