import { describe, expect, test } from 'vitest';
import { countOptions, dataOf, type FilterSpec, matches, onlyUsed, readFilters } from './filters.ts';

const specs: FilterSpec[] = [
  {
    name: 'condition',
    label: 'Condition',
    options: [
      ['ptsd', 'PTSD'],
      ['depression', 'Depression'],
      ['grief', 'Grief'],
    ],
  },
  {
    name: 'state',
    label: 'State',
    within: 'condition',
    options: [
      ['for', 'for'],
      ['mixed', 'mixed'],
    ],
  },
];
const one = { condition: ['ptsd', 'depression'], state: ['for', 'ptsd/for', 'mixed', 'depression/mixed'] };
const other = { condition: ['depression'], state: ['for', 'depression/for'] };

describe('a filter within another', () => {
  test('means the state for the chosen condition', () => {
    const chosen = { condition: 'depression', state: 'for' };
    expect([one, other].map((facets) => matches(facets, chosen, specs))).toEqual([false, true]);
  });
  test('means the state in any condition where none is chosen', () => {
    expect([one, other].map((facets) => matches(facets, { state: 'mixed' }, specs))).toEqual([true, false]);
  });
});

test('each option counts what it would leave beside the other choices', () => {
  const [conditions, states] = countOptions(specs, [one, other], { state: 'for' });
  expect(conditions?.options.map(([value, , count]) => [value, count])).toEqual([
    ['ptsd', 1],
    ['depression', 1],
    ['grief', 0],
  ]);
  expect(states?.chosen).toBe('for');
  expect(states?.options.map(([value, , count]) => [value, count])).toEqual([
    ['for', 2],
    ['mixed', 1],
  ]);
});

test('whatever is chosen, an option counts what is left once it is chosen too', () => {
  const items = [one, other, { condition: ['grief', 'ptsd'], state: ['mixed', 'grief/mixed', 'mixed', 'ptsd/mixed'] }];
  const choices = [
    {},
    { condition: 'ptsd' },
    { state: 'for' },
    { state: 'mixed' },
    { condition: 'depression', state: 'for' },
  ];
  for (const chosen of choices)
    for (const { name, options } of countOptions(specs, items, chosen))
      for (const [value, , count] of options)
        expect(count).toBe(items.filter((item) => matches(item, { ...chosen, [name]: value }, specs)).length);
});

test('what is no option is no choice, and what nobody has is no option', () => {
  expect(readFilters(specs, new URLSearchParams('condition=nosuch&state=for&x=y'))).toEqual({ state: 'for' });
  expect(onlyUsed(specs, [one, other])[0]?.options.map(([value]) => value)).toEqual(['ptsd', 'depression']);
});

test('the browser is given the same values', () => {
  expect(dataOf(other)).toEqual({
    'data-item': '',
    'data-condition': 'depression',
    'data-state': 'for depression/for',
  });
});
