import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LETTERS } from '../compare/comparison.ts';
import { type Choice, formatChoice, formatOrder, parseChoice } from './choice.ts';
import { type Chapter, comparePath, parseCompareSegment } from './compare-path.ts';
import { add, addressOf, move, remove, type Shown, showColumn, toggleDifferences } from './moves.ts';

const IDS = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'];
const known = (id: string) => IDS.includes(id);

describe('parseCompareSegment', () => {
  test.each([
    ['aa-vs-bb', { is: 'canonical', ids: ['aa', 'bb'] }],
    ['bb-vs-aa', { is: 'reordered', ids: ['aa', 'bb'], as: ['bb', 'aa'] }],
    ['aa', { is: 'miscounted', count: 1 }],
    ['aa-vs-bb-vs-cc-vs-dd-vs-ee-vs-ff-vs-gg', { is: 'miscounted', count: 7 }],
    ['aa-vs-aa', { is: 'repeated', ids: ['aa', 'aa'], repeated: 'aa' }],
    ['aa-vs-zz', { is: 'unknown', ids: ['aa', 'zz'], unknown: ['zz'] }],
    ['aa-vs-', { is: 'unknown', ids: ['aa', ''], unknown: [''] }],
  ])('%s', (segment, answer) => {
    expect(parseCompareSegment(segment, known)).toEqual(answer);
  });

  test('follows ids that have moved', () => {
    expect(parseCompareSegment('old-vs-aa', known, { old: 'bb' })).toEqual({
      is: 'moved',
      ids: ['aa', 'bb'],
      as: ['bb', 'aa'],
    });
  });
});

/** Any way in which two to six modalities can be shown. */
const drawnShown: fc.Arbitrary<Shown> = fc.integer({ min: 2, max: 6 }).chain((count) => {
  const letters = LETTERS.slice(0, count);
  return fc
    .record({
      order: fc.shuffledSubarray([...letters], { minLength: count }),
      pair: fc.shuffledSubarray([...letters], { minLength: 2, maxLength: 2 }),
      differencesOnly: fc.boolean(),
      plainWords: fc.boolean(),
      person: fc.option(fc.constantFrom('somebody', 'somebody-else'), { nil: undefined }),
      chapter: fc.constantFrom('overview' as const, 'ideas' as const, 'evidence' as const),
      condition: fc.option(fc.constantFrom('ptsd', 'gambling-disorder'), { nil: undefined }),
      rows: fc.option(fc.shuffledSubarray(['focus', 'formats', 'hard'], { minLength: 1 }), { nil: undefined }),
    })
    .map(({ order, pair, differencesOnly, plainWords, person, rows, chapter, condition }): Shown => {
      const [first = 'A', second = 'B'] = pair;
      const choice: Choice = {
        chapter,
        ...(condition ? { condition } : {}),
        order,
        differencesOnly,
        plainWords,
        ...(person ? { person } : {}),
        pair: [first, second],
        ...(rows ? { rows } : {}),
      };
      return { ids: IDS.slice(0, count), choice };
    });
});

test('a shared link restores exactly what was seen', () => {
  fc.assert(
    fc.property(drawnShown, ({ ids, choice }) => {
      const url = new URL(addressOf({ ids, choice }), 'https://example.org');
      const [, chapter = 'overview'] = /^\/compare\/[^/]+\/(?:([a-z]+)\/)?$/.exec(url.pathname) ?? [];
      expect(parseChoice(url.searchParams, ids.length, chapter as Chapter)).toEqual(choice);
    }),
  );
});

test('whatever stands in a query, a choice comes of it that fits', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.integer({ min: 2, max: 6 }), (order, rows, pair, count) => {
      const choice = parseChoice(new URLSearchParams({ order, rows, pair }), count);
      expect([...choice.order].sort()).toEqual(LETTERS.slice(0, count));
      expect(choice.pair[0]).not.toBe(choice.pair[1]);
    }),
  );
});

const orderOfIds = ({ ids, choice }: Shown) => choice.order.map((letter) => ids[LETTERS.indexOf(letter)]);

describe('moves', () => {
  test('to remove what was added gives the same order back', () => {
    fc.assert(
      fc.property(
        drawnShown.filter((s) => s.ids.length < 6),
        (shown) => {
          const more = add(shown, 'ab');
          expect(more.ids).toEqual([...shown.ids, 'ab'].sort());
          const letter = LETTERS[more.ids.indexOf('ab')] ?? 'A';
          expect(orderOfIds(remove(more, letter))).toEqual(orderOfIds(shown));
        },
      ),
    );
  });

  test('a seventh is not added, nor one that is there', () => {
    const full: Shown = { ids: IDS, choice: parseChoice(new URLSearchParams(), 6) };
    expect(add(full, 'gg')).toBe(full);
    expect(add(full, 'aa')).toBe(full);
  });

  test('a column moves by one and stays at the end', () => {
    const shown: Shown = { ids: ['aa', 'bb', 'cc'], choice: parseChoice(new URLSearchParams(), 3) };
    expect(move(shown, 'A', 1).choice.order).toEqual(['B', 'A', 'C']);
    expect(move(shown, 'A', -1).choice.order).toEqual(['A', 'B', 'C']);
  });

  test('the column shown longest gives way to the one asked for', () => {
    const shown: Shown = { ids: ['aa', 'bb', 'cc'], choice: parseChoice(new URLSearchParams(), 3) };
    expect(showColumn(shown, 'C').choice.pair).toEqual(['B', 'C']);
  });

  test('differences go on and off', () => {
    const shown: Shown = { ids: ['aa', 'bb'], choice: parseChoice(new URLSearchParams(), 2) };
    expect(addressOf(toggleDifferences(shown))).toBe('/compare/aa-vs-bb/?only=differences');
    expect(addressOf(toggleDifferences(toggleDifferences(shown)))).toBe('/compare/aa-vs-bb/');
  });

  test('with one left the tool starts with it', () => {
    const shown: Shown = { ids: ['aa', 'bb'], choice: parseChoice(new URLSearchParams(), 2) };
    expect(addressOf(remove(shown, 'B'))).toBe('/compare/?m=aa');
  });
});

test('the reader’s order is kept beside the canonical path', () => {
  expect(comparePath(['bb', 'aa']) + formatOrder(['aa', 'bb'], ['bb', 'aa'])).toBe('/compare/aa-vs-bb/?order=BA');
  expect(formatChoice(parseChoice(new URLSearchParams(), 2))).toBe('');
});
