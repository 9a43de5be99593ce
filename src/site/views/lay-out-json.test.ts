// What a page shows of an answer is its beginning, and it says how much is left out.
import { expect, test } from 'vitest';
import { layOutJson } from './lay-out-json.ts';

test('what is short is whole, and reads back as what it was', () => {
  const value = { id: 'a', year: 1999, of: null, yes: true, names: ['b', 'c'], none: [], empty: {} };
  expect(JSON.parse(layOutJson(value))).toEqual(value);
});

test('of a list of objects the first is shown, of plain values four', () => {
  expect(layOutJson([{ id: 'a' }, { id: 'b' }, { id: 'c' }])).toBe('[\n  {\n    "id": "a"\n  },\n  … 2 more\n]');
  expect(layOutJson([1, 2, 3, 4, 5, 6])).toBe('[1, 2, 3, 4, … 2 more]');
});

test('long texts, many fields and great depth are cut, and say so', () => {
  expect(layOutJson('x'.repeat(100))).toBe(`"${'x'.repeat(76)}…"`);
  expect(layOutJson(Object.fromEntries([...'abcdefghij'].map((key) => [key, 1])))).toContain('"h": 1,\n  … 2 more\n}');
  expect(layOutJson({ a: { b: { c: { d: 1 }, e: [{ f: 1 }] } } })).toMatch(/"c": \{ … \},\s+"e": \[ … \]/);
});
