import { describe, expect, test } from 'vitest';
import { judgeCosts } from './judge-costs.ts';
import { judgeLevels } from './judge-levels.ts';
import { judgeRanges, type Range } from './judge-ranges.ts';
import { judgeSets, type SetOf } from './judge-sets.ts';
import { judgeYears } from './judge-years.ts';

const set = (...ids: string[]): SetOf<'focus'> => ({ kind: 'focus', members: ids.map((id) => ({ id, name: id })) });
const sessions = (min: number, max: number | 'open'): Range<'sessions'> => ({ unit: 'sessions', min, max });

describe('judgeSets', () => {
  test.each([
    [[set('a', 'b'), set('b', 'a')], 'same', 0],
    [[set('a'), set('b')], 'different', 1],
    [[set('a', 'b'), set('b', 'c')], 'overlapping', 2 / 3],
    [[set('a'), set('b'), set('a')], 'overlapping', 1],
    [[set('a', 'b'), set('a', 'b'), set('a')], 'overlapping', 1 / 2],
  ] as const)('%#', ([first, ...rest], is, contrast) => {
    expect(judgeSets(first, ...rest)).toMatchObject({ is, contrast: expect.closeTo(contrast) });
  });

  test('names what is in all, or else what some share', () => {
    expect(judgeSets(set('a', 'b'), set('b'))).toMatchObject({ reason: 'in common: b' });
    expect(judgeSets(set('a'), set('a'), set('b'))).toMatchObject({ reason: 'shared by some: a' });
  });
});

describe('judgeRanges', () => {
  test.each([
    [[sessions(12, 15), sessions(12, 15)], 'same'],
    [[sessions(1, 4), sessions(12, 15)], 'different'],
    [[sessions(8, 15), sessions(12, 20)], 'overlapping'],
    [[sessions(12, 'open'), sessions(20, 30)], 'overlapping'],
    [[sessions(12, 'open'), sessions(1, 4)], 'different'],
    [[sessions(12, 'open'), sessions(12, 'open')], 'same'],
    [[sessions(1, 4), sessions(4, 9), sessions(30, 40)], 'overlapping'],
  ] as const)('%#', ([first, ...rest], is) => {
    expect(judgeRanges(first, ...rest).is).toBe(is);
  });

  test('says what all include', () => {
    expect(judgeRanges(sessions(8, 15), sessions(12, 20))).toMatchObject({
      reason: 'all ranges include 12–15 sessions',
    });
  });
});

describe('judgeLevels', () => {
  const steps = ['none', 'some', 'much'];
  const level = (name: string) => ({ scale: 'homework' as const, level: name, steps });
  test('counts the steps', () => {
    expect(judgeLevels(level('none'), level('much'))).toMatchObject({ is: 'different', contrast: 1 });
    expect(judgeLevels(level('none'), level('some'))).toMatchObject({ is: 'different', contrast: 0.5 });
    expect(judgeLevels(level('some'), level('some'))).toMatchObject({ is: 'same', contrast: 0 });
  });
});

describe('judgeYears', () => {
  test('same or different', () => {
    expect(judgeYears(1992, 1992)).toMatchObject({ is: 'same' });
    expect(judgeYears(1951, 2002)).toMatchObject({ is: 'different', reason: '51 years apart' });
  });
});

describe('judgeCosts', () => {
  test('refuses what only a rate of exchange could compare', () => {
    const usd = { min: 100, max: 200, currency: 'USD', year: 2025 };
    expect(judgeCosts(usd, { ...usd, currency: 'GBP' })).toEqual({
      is: 'not-comparable',
      reason: 'given in GBP 2025 and USD 2025',
    });
    expect(judgeCosts(usd, { ...usd, year: 2020 }).is).toBe('not-comparable');
    expect(judgeCosts(usd, { ...usd, min: 150, max: 300 }).is).toBe('overlapping');
    expect(judgeCosts(usd, { ...usd, min: 900, max: 950 }).is).toBe('different');
  });
});
