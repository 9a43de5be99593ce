import { describe, expect, test } from 'vitest';
import { rebuild } from '../../tests/changed-files.ts';
import { GROUND, madeRecord, madeSearch } from '../../tests/made-records.ts';
import { claimsIn, claimsOf } from './claims.ts';
import { claimsAboutCondition, claimsAboutModality } from './claims-about.ts';
import { readingShares, readingSharesByKind } from './reading-shares.ts';

const built = rebuild({
  ...GROUND,
  ...madeSearch('zz-therapy'),
  'data/modalities/zz-therapy.yaml': () => madeRecord('modalities', 'zz-therapy'),
  'data/findings/zz-own.yaml': () => madeRecord('findings', 'zz-own', [['modality: emdr', 'modality: zz-therapy']]),
  'data/findings/zz-reversed.yaml': () =>
    madeRecord('findings', 'zz-reversed', [['modality: prolonged-exposure', 'modality: zz-therapy']]),
  'data/classes/zz-class.yaml': () => madeRecord('classes', 'zz-class', [['emdr', 'zz-therapy']]),
  'data/guidelines/zz-guideline.yaml': () =>
    madeRecord('guidelines', 'zz-guideline', [['modality: emdr', 'class: zz-class']]),
  'data/critiques/zz-critique.yaml': () =>
    madeRecord('critiques', 'zz-critique', [
      ['against: { modality: prolonged-exposure }', 'against: { modality: zz-therapy }'],
    ]),
});
if (!built.ok) throw new Error(JSON.stringify(built.problems));
const { catalog } = built;

describe('claims of a value', () => {
  test('each stretch of prose that a citation covers', () => {
    expect(claimsIn({ text: 'One  thing [@a, p. 2]; another\n\nthing [@b; @c].' })).toEqual([
      { path: ['text'], says: 'One thing;', rests: [{ source: 'a', locator: 'p. 2' }] },
      { path: ['text'], says: 'another thing.', rests: [{ source: 'b' }, { source: 'c' }] },
    ]);
  });

  test('a group of fields with its sources, apart from the prose in it', () => {
    expect(claimsIn({ course: { min: 8, max: 'open', cite: ['a, ch. 3'], text: 'So [@b].' } })).toEqual([
      { path: ['course'], says: 'min 8, max open', rests: [{ source: 'a', locator: 'ch. 3' }] },
      { path: ['course', 'text'], says: 'So.', rests: [{ source: 'b' }] },
    ]);
  });

  test('what cites nothing claims nothing', () => {
    expect(claimsIn({ voice: 'How are you?', absent: 'not-found', kinds: ['individual'] })).toEqual([]);
  });
});

test('a finding claims its result, with its figure, and what its text says', () => {
  expect(claimsOf(catalog, 'findings', 'zz-own')).toEqual([
    {
      path: ['result'],
      says: 'Made up against Prolonged Exposure: better than the comparator; severity; end of treatment; smd -0.5 (95% -0.8 to -0.2), lower is better.',
      rests: [{ source: 'zzread2001' }],
    },
    { path: ['text'], says: 'So.', rests: [{ source: 'zzread2001' }] },
  ]);
});

test('a source claims nothing', () => {
  expect(claimsOf(catalog, 'sources', 'zzread2001')).toEqual([]);
});

const places = (claims: ReturnType<typeof claimsAboutModality>) => [
  ...new Set(claims.map(({ kind, id }) => `${kind}/${id}`)),
];

test('about a modality: its record, critiques, recommendations by its class, findings from both sides', () => {
  const claims = claimsAboutModality(catalog, 'zz-therapy');
  const made = places(claims).filter((place) => place.includes('/zz-'));
  expect(made).toEqual([
    'modalities/zz-therapy',
    'critiques/zz-critique',
    'guidelines/zz-guideline',
    'findings/zz-own',
    'findings/zz-reversed',
  ]);
  expect(claims.find(({ kind }) => kind === 'guidelines')).toMatchObject({
    path: ['recommendations', 0, 'text'],
    says: '“offer”: So.',
  });
});

test('about a condition: its record, who is listed for it, recommendations and findings on it', () => {
  expect(places(claimsAboutCondition(catalog, 'zz-made'))).toEqual([
    'conditions/zz-made',
    'guidelines/zz-guideline',
    'findings/zz-own',
    'findings/zz-reversed',
    'findings/zz-sound',
  ]);
  expect(places(claimsAboutCondition(catalog, 'zz-searched'))).toEqual([
    'conditions/zz-searched',
    'modalities/zz-therapy',
  ]);
});

describe('shares of reading', () => {
  const claim = (...sources: string[]) => ({ rests: sources.map((source) => ({ source })) });

  test('a claim counts once, for the most that was read for it', () => {
    expect(readingShares([claim('zzrecord2001'), claim('zzrecord2001', 'zzread2001')], catalog)).toEqual({
      record: 1,
      abstract: 1,
      'full-text': 0,
      again: 0,
    });
  });

  test('every kind that makes claims is counted, and no source', () => {
    const kinds = readingSharesByKind(catalog).map(([kind]) => kind);
    expect(kinds).toContain('findings');
    expect(kinds).not.toContain('sources');
    expect(kinds).not.toContain('vignettes');
  });
});
