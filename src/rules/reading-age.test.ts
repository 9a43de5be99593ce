import { expect, test } from 'vitest';
import { readingAge } from './reading-age.ts';

test('the formula of Kincaid and colleagues: 0.39 × words a sentence + 11.8 × syllables a word − 15.59, plus five', () => {
  // Nine words, two sentences, eleven syllables.
  expect(readingAge(['The cat sat on a mat. It was sunny outside.'])).toBeCloseTo(
    0.39 * (10 / 2) + 11.8 * (12 / 10) - 15.59 + 5,
    2,
  );
});

test('texts are read as one, a missing full stop and a semicolon part sentences', () => {
  expect(readingAge(['You rest', 'You walk'])).toBeCloseTo(readingAge(['You rest. You walk.']), 6);
  expect(readingAge(['You rest; you walk.'])).toBeCloseTo(readingAge(['You rest. You walk.']), 6);
});

test('long words and long sentences are older', () => {
  const easy = readingAge(['You learn to notice thoughts. You let them pass.']);
  expect(
    readingAge(['Metacognitive awareness facilitates psychological decentring processes considerably.']),
  ).toBeGreaterThan(easy);
  expect(
    readingAge(['You learn to notice thoughts and you let them pass and you do so again and again each day.']),
  ).toBeGreaterThan(easy);
});

test('nothing to read has no age', () => {
  expect(readingAge([])).toBe(0);
  expect(readingAge(['…'])).toBe(0);
});
