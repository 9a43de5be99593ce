import { expect, test } from 'vitest';
import { foldLetters, foldName } from './fold-name.ts';

test.each([
  ['Behavioural Activation', 'behavioral-activation'],
  ['Counselling', 'counseling'],
  ['Ignacio Martín-Baró', 'ignacio martin baro'],
  ["Young's schema therapy", 'Young’s Schema Therapy'],
  ['12-Step Facilitation', '12 step  facilitation'],
])('%s is %s', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test('words stay apart, letters do not', () => {
  expect(foldName('A.C.T.')).not.toBe(foldName('ACT'));
  expect(foldLetters('A.C.T.')).toBe(foldLetters('ACT'));
  expect(foldLetters('Psycho-education')).toBe(foldLetters('psychoeducation'));
});

test('letters of any alphabet are kept, and different names stay different', () => {
  expect(foldName('Νίκος')).not.toBe('');
  expect(foldLetters('EFT')).not.toBe(foldLetters('ETF'));
});
