import { describe, expect, test } from 'vitest';
import { realCatalog } from '../../tests/real-catalog.ts';
import { matchNames, resolveName } from './match-names.ts';

const modalities = Object.values(realCatalog.modalities);

describe('any name finds the modality', () => {
  test.each([
    ['AA therapy', '12-step-facilitation'],
    ['tsf', '12-step-facilitation'],
    ['Seeking Safety', 'seeking-safety'],
    ['cognitive behavioural therapy', 'cognitive-behavioral-therapy'],
    ['dbt', 'dialectical-behavior-therapy'],
    ['MBCT', 'mindfulness-based-cognitive-therapy'],
    ['emdr', 'emdr'],
    ['prolonged-exposure', 'prolonged-exposure'],
  ])('%s', (text, id) => {
    expect(resolveName(text, modalities)?.id).toBe(id);
    expect(matchNames(text, modalities)[0]?.record.id).toBe(id);
  });

  test('a slip of the finger too', () => {
    expect(matchNames('seeking saftey', modalities)[0]?.record.id).toBe('seeking-safety');
  });
});

test('what is not clear is not resolved', () => {
  expect(resolveName('therapy', modalities)).toBeUndefined();
  expect(resolveName('', modalities)).toBeUndefined();
  expect(resolveName('zzzz', modalities)).toBeUndefined();
});

test('a text a megabyte long is only looked at in its beginning', () => {
  expect(matchNames('x'.repeat(1_000_000), modalities)).toEqual([]);
});
