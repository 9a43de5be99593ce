import { describe, expect, test } from 'vitest';
import { realCatalog } from '../../tests/real-catalog.ts';
import { findRecord } from '../catalog/find-record.ts';
import { claimsText, type PlacedClaim } from './claims-text.ts';

const source = {
  id: 'made2001',
  type: 'book' as const,
  author: [{ family: 'Made' }],
  issued: 2001,
  title: 'A made-up book',
  checked: {
    on: '2026-11-26',
    read: 'abstract' as const,
    at: `https://example.org/${'long'.repeat(20)}`,
    saw: 'It says so.',
    again: { on: '2026-11-27', found: 'As recorded.' },
  },
};
const claim = (line: number, says: string, file = 'data/terms/a.yaml'): PlacedClaim => ({
  name: 'A term',
  file,
  line,
  path: ['text'],
  says,
  rests: [{ source: 'made2001', locator: 'p. 2' }],
});
const text = (claims: PlacedClaim[], whole = false, colour = false) =>
  claimsText(claims, { made2001: source }, { width: 60, colour, whole });

describe('claims as text', () => {
  test('the claim with its line and path, and under it all that was read', () => {
    expect(text([claim(7, 'So it is.')])).toEqual([
      '',
      'A term',
      'data/terms/a.yaml',
      '    7  text',
      '       So it is.',
      '         ▸ Made 2001 [@made2001, p. 2]: A made-up book',
      '           abstract, 2026-11-26, again 2026-11-27,',
      `           https://example.org/${'long'.repeat(7)}l`,
      `           ong${'long'.repeat(11)}lo`,
      '           ng',
      '           It says so.',
    ]);
    expect(text([claim(7, 'So it is.')], true).at(-1)).toBe('           Again: As recorded.');
  });

  test('neighbours on the same source stand together; later the place is named where it was read', () => {
    const claims = [claim(7, 'One.'), claim(8, 'Two.'), { ...claim(9, 'Three.'), rests: [] }, claim(10, 'Four.')];
    const lines = text(claims);
    expect(lines.filter((line) => line.includes('It says so.'))).toHaveLength(1);
    expect(lines.indexOf('       Two.')).toBe(lines.indexOf('       One.') + 2);
    expect(lines.slice(-2).join(' ').replace(/\s+/g, ' ')).toContain('abstract; as read at data/terms/a.yaml:7');
    expect(text(claims, true).filter((line) => line.includes('It says so.'))).toHaveLength(2);
  });

  test('no line is wider than the terminal, and nothing is coloured but on one', () => {
    const lines = text([claim(7, 'Words and words '.repeat(20))]);
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
    expect(lines.join('')).not.toContain('\u001B');
    expect(text([claim(7, 'So.')], false, true).join('')).toContain('\u001B[1m');
  });
});

test.each([
  ['seeking-safety', { ok: true, kind: 'modalities', id: 'seeking-safety' }],
  ['modality/seeking-safety', { ok: true, kind: 'modalities', id: 'seeking-safety' }],
  ['modalities/seeking-safety', { ok: true, kind: 'modalities', id: 'seeking-safety' }],
])('%s is found', (word, found) => {
  expect(findRecord(realCatalog, word)).toEqual(found);
});

test.each([
  [
    'seeking-safty',
    /"seeking-safty" is not in the catalog: no record has this id\. Did you mean modalities\/seeking-safety/,
  ],
  ['modality/seeking-safty', /Did you mean modalities\/seeking-safety/],
  ['therapy/seeking-safety', /its kind is none of modalities, /],
  ['constructor', /no record has this id/],
])('%s is not found, in one sentence', (word, problem) => {
  expect(findRecord(realCatalog, word)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
});
