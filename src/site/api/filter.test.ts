// Filters, on entries made for the purpose: what is meant, what is a slip, and what has moved.
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../schema/catalog.ts';
import { KINDS } from '../../schema/kinds.ts';
import { filterList } from './filter.ts';
import type { FilterField } from './filter-fields.ts';

const shelves = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, {}]));
const catalog = {
  ...shelves,
  conditions: { ptsd: {}, grief: {} },
  moved: { ...shelves, conditions: { 'post-traumatic-stress': 'ptsd' } },
  // Only the ids on its shelves are asked for.
} as unknown as Catalog;

const fields: FilterField[] = [
  { name: 'treats.condition', schema: { $ref: '#/components/schemas/Id' } },
  { name: 'current', schema: { type: 'boolean' } },
  { name: 'year', schema: { type: 'integer' } },
  { name: 'verdict', schema: { enum: ['for', 'against'] } },
];
const list = [
  { id: 'a', treats: [{ condition: 'ptsd' }, { condition: 'sleep' }], current: true, year: 1999, verdict: 'for' },
  { id: 'b', treats: [{ condition: 'ptsd' }], current: false, year: 2004, verdict: 'against' },
];
const ask = (query: string) => filterList(list, fields, new URLSearchParams(query), catalog);
const idsOf = (query: string) => {
  const found = ask(query);
  return 'is' in found ? found.kind : found.map(({ id }) => id);
};

describe('what is meant', () => {
  test.each([
    ['', ['a', 'b']],
    ['treats.condition=ptsd', ['a', 'b']],
    ['treats.condition=sleep', ['a']],
    ['treats.condition=post-traumatic-stress', ['a', 'b']],
    ['treats.condition=ptsd&current=true', ['a']],
    ['year=1999&year=2004', ['a', 'b']],
    ['verdict=against', ['b']],
    ['treats.condition=grief', []],
    ['year=1980', []],
  ])('%j', (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });
});

describe('what is a slip', () => {
  test.each([
    ['treats.condition=ptds', 'unknown-value', ['ptsd']],
    ['treats.condition=', 'unknown-value', undefined],
    ['current=1', 'unknown-value', undefined],
    ['year=old', 'unknown-value', undefined],
    ['verdict=fro', 'unknown-value', ['for']],
    ['treats.conditon=ptsd', 'unknown-parameter', ['treats.condition']],
    ['id=a', 'unknown-parameter', undefined],
    ['treats.__proto__=x', 'unknown-parameter', undefined],
  ])('%j', (query, kind, suggestions) => {
    const found = ask(query);
    expect(found).toMatchObject({ is: 'problem', kind, ...(suggestions ? { suggestions } : {}) });
  });
});
