import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeStances, type StanceOn } from './judge-stances.ts';

const line = ['a', 'b', 'c', 'd'].map((id) => ({ id, opposes: [] }));
const kinds = [
  { id: 'a', opposes: ['b'] },
  { id: 'b', opposes: [] },
  { id: 'c', opposes: [] },
];
const onLine = (...holds: string[]): StanceOn<'q'> => ({ question: 'q', holds, positions: line, ordered: true });
const ofKinds = (...holds: string[]): StanceOn<'q'> => ({ question: 'q', holds, positions: kinds, ordered: false });

describe('on a line', () => {
  test.each([
    [['a'], ['a'], 'same', 0],
    [['a'], ['b'], 'close', 1 / 3],
    [['a'], ['c'], 'different', 2 / 3],
    [['a'], ['d'], 'opposed', 1],
    // What counts is the nearest two positions.
    [['a', 'b'], ['c'], 'close', 1 / 3],
    [['a', 'd'], ['d'], 'close', 1 / 6],
    [['a', 'b'], ['a', 'b'], 'same', 0],
    [['a', 'b'], ['d'], 'different', 2 / 3],
  ])('%j and %j are %s', (a, b, is, contrast) => {
    expect(judgeStances(onLine(...a), onLine(...b))).toMatchObject({ is, contrast: expect.closeTo(contrast, 9) });
  });
});

describe('of kinds', () => {
  test.each([
    [['a'], ['a'], 'same', 0],
    [['a', 'c'], ['c', 'a'], 'same', 0],
    [['a'], ['b'], 'opposed', 1],
    [['b'], ['a'], 'opposed', 1],
    [['a'], ['c'], 'different', 0.75],
    [['a', 'c'], ['b', 'c'], 'close', 1 / 3],
    [['a', 'c'], ['b'], 'opposed', 1],
  ])('%j and %j are %s', (a, b, is, contrast) => {
    expect(judgeStances(ofKinds(...a), ofKinds(...b))).toMatchObject({ is, contrast: expect.closeTo(contrast, 9) });
  });
});

test('to leave something out is to differ, and not to be opposed', () => {
  const positions = line.map((position) => ({ ...position, quiet: position.id === 'a' }));
  const at = (...holds: string[]): StanceOn<'q'> => ({ ...onLine(...holds), positions });
  expect(judgeStances(at('a'), at('d'))).toMatchObject({ is: 'different', contrast: 1 });
  expect(judgeStances(at('a'), at('b'))).toMatchObject({ is: 'close' });
});

test('of several the widest pair counts', () => {
  expect(judgeStances(onLine('a'), onLine('b'), onLine('d'))).toMatchObject({ is: 'opposed', contrast: 1 });
  expect(judgeStances(onLine('b'), onLine('b'), onLine('c'))).toMatchObject({ is: 'close' });
});

const holding = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });

test('who is named first changes nothing, a stance agrees with itself, and contrast lies between 0 and 1', () => {
  const drawn = fc.oneof(
    fc
      .tuple(holding(['a', 'b', 'c', 'd']), holding(['a', 'b', 'c', 'd']))
      .map(([a, b]) => [onLine(...a), onLine(...b)]),
    fc.tuple(holding(['a', 'b', 'c']), holding(['a', 'b', 'c'])).map(([a, b]) => [ofKinds(...a), ofKinds(...b)]),
  );
  fc.assert(
    fc.property(drawn, ([a, b]) => {
      if (!a || !b) throw new Error('Two are drawn.');
      const verdict = judgeStances(a, b);
      expect(judgeStances(b, a)).toEqual(verdict);
      expect(judgeStances(a, a)).toMatchObject({ is: 'same', contrast: 0 });
      expect('contrast' in verdict ? verdict.contrast : Number.NaN).toSatisfy((c: number) => c >= 0 && c <= 1);
    }),
  );
});
