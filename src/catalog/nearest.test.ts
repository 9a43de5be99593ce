import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test('nearest names the nearest first, and nothing that is far', () => {
  expect(nearest('seeking-saftey', ['emdr', 'seeking-safety'])).toEqual(['seeking-safety']);
  expect(nearest('zzzz', ['emdr', 'seeking-safety'])).toEqual([]);
});

test('didYouMean is a sentence or nothing', () => {
  expect(didYouMean('labl', ['label', 'name'])).toBe(' Did you mean "label"?');
  expect(didYouMean('zzzzzzz', ['label'])).toBe('');
});
