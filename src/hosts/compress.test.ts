import { expect, test } from 'vitest';
import { chooseEncoding } from './compress.ts';

test.each([
  ['br', 'br'],
  ['gzip, deflate, br', 'br'],
  ['BR', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=1, br;q=0.1', 'gzip'],
  ['gzip;q=0', undefined],
  ['br;q=0', undefined],
  ['*', 'br'],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s → %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});
