import { describe, expect, test } from 'vitest';
import { parseCitation, parseProse } from './citation.ts';
import { citationsIn, plainText } from './prose.ts';

describe('parseCitation', () => {
  test('reads an id, with or without a locator', () => {
    expect(parseCitation('@nowinski1992')).toEqual({ source: 'nowinski1992' });
    expect(parseCitation('@nowinski1992, p. 12')).toEqual({ source: 'nowinski1992', locator: 'p. 12' });
  });

  test.each(['nowinski1992', '@', '@Nowinski', '@a b'])('refuses %j', (text) => {
    expect(parseCitation(text)).toBeUndefined();
  });
});

describe('parseProse', () => {
  test('puts the punctuation before the mark', () => {
    expect(parseProse('Twelve sessions [@a, p. 3; @b]. More [@c].')).toEqual([
      { kind: 'text', text: 'Twelve sessions.' },
      { kind: 'citations', citations: [{ source: 'a', locator: 'p. 3' }, { source: 'b' }] },
      { kind: 'text', text: ' More.' },
      { kind: 'citations', citations: [{ source: 'c' }] },
    ]);
  });

  test('knows emphasis and leaves a lone asterisk alone', () => {
    expect(parseProse('a *so* b * c')).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'emphasis', text: 'so' },
      { kind: 'text', text: ' b * c' },
    ]);
  });
});

test('plainText leaves only the words', () => {
  expect(plainText('A *plain* word [@a], and  another [@b].')).toBe('A plain word, and another.');
});

test('citationsIn lists them in reading order', () => {
  expect(citationsIn('x [@b; @a] y [@b]').map((c) => c.source)).toEqual(['b', 'a', 'b']);
});
