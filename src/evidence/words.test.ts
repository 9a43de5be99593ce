import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statement } from '../../tests/made-evidence.ts';
import { realCatalog } from '../../tests/real-catalog.ts';
import { type RecommendationVerdict, VERDICTS } from '../schema/evidence-words.ts';
import { bodyStanding } from './body-state.ts';
import { standingOf } from './derive-evidence.ts';
import { type Join, joinOf } from './joins.ts';
import { BODY_STATES, FINDING_STATES } from './states.ts';
import { bodyWords, joinWords, standingWords } from './words.ts';

/** What the bodies b0, b1, … say, in their order. */
const standing = (verdicts: RecommendationVerdict[], silent: string[] = []) =>
  bodyStanding(
    verdicts.map((verdict, i) => statement({ body: `b${i}`, verdict, registry: verdict === 'listed' })),
    silent,
  );

describe('bodies are counted, never weighed', () => {
  test.each<[RecommendationVerdict[], string[], string]>([
    [[], [], 'not assessed here'],
    [['recommended-strong'], [], '1 body for, strongly'],
    [['recommended-conditional'], [], '1 body for, conditionally'],
    [['recommended-strong', 'recommended-strong'], [], '2 bodies for, strongly'],
    [
      ['recommended-conditional', 'recommended-strong', 'recommended-conditional'],
      [],
      '3 bodies for, 1 of them strongly',
    ],
    [['may-be-considered'], [], '1 body says it may be considered'],
    [['may-be-considered', 'may-be-considered'], [], '2 bodies say it may be considered'],
    [['insufficient-evidence'], [], '1 body finds too little'],
    [['insufficient-evidence', 'insufficient-evidence'], [], '2 bodies find too little'],
    [['not-recommended'], [], '1 body against'],
    [['not-recommended', 'recommended-against'], [], '2 bodies against'],
    [[], ['x'], '1 body does not mention it'],
    [[], ['x', 'y'], '2 bodies do not mention it'],
    [
      ['recommended-against', 'insufficient-evidence', 'may-be-considered', 'recommended-strong'],
      ['x'],
      '1 body for, strongly; 1 body says it may be considered; 1 body finds too little; 1 body against; 1 body does not mention it',
    ],
    [['listed'], [], 'not assessed here'],
  ])('%j, silent %j', (verdicts, silent, words) => {
    expect(bodyWords(standing(verdicts, silent))).toBe(words);
  });

  test('for any statements, the words name every body as often as it says something', () => {
    const drawn = fc.array(fc.constantFrom(...(Object.keys(VERDICTS) as RecommendationVerdict[])), { maxLength: 12 });
    fc.assert(
      fc.property(drawn, fc.uniqueArray(fc.constantFrom('x', 'y', 'z')), (verdicts, silent) => {
        const words = bodyWords(standing(verdicts, silent));
        const counted = [...words.matchAll(/(\d+) (body|bodies) /g)];
        const total = counted.reduce((sum, [, count]) => sum + Number(count), 0);
        expect(total).toBe(verdicts.filter((v) => v !== 'listed').length + silent.length);
        for (const [, count, noun] of counted) expect(noun).toBe(count === '1' ? 'body' : 'bodies');
        expect(words).not.toBe('');
      }),
    );
  });
});

describe('a whole standing', () => {
  const none = standing([]);

  test('says both, young people where a body speaks of them, and registries', () => {
    expect(standingWords({ adults: none, findings: 'not-assessed' })).toBe(
      'Guidelines: not assessed here. Trials: not assessed here.',
    );
    expect(standingWords({ adults: none, young: standing(['not-recommended']), findings: 'harm-signal' })).toBe(
      'Guidelines: not assessed here; young people: 1 body against. Trials: harm signal.',
    );
    expect(standingWords({ adults: standing(['listed']), findings: 'untested' })).toMatch(/\. Listed by a registry\.$/);
    expect(standingWords({ adults: standing(['listed', 'listed']), findings: 'untested' })).toMatch(
      /\. Listed by registries\.$/,
    );
  });

  test('of every real modality and condition is two or three sentences without gaps', () => {
    for (const modality of Object.keys(realCatalog.modalities))
      for (const condition of Object.keys(realCatalog.conditions))
        expect(standingWords(standingOf(realCatalog, modality, condition))).toMatch(
          /^Guidelines: [^.]*\w\. Trials: [^.]*\w\.( Listed by (a registry|registries)\.)?$/,
        );
  });
});

describe('what joins two', () => {
  const JOINS: Record<Join['is'], Join> = {
    'head-to-head': { is: 'head-to-head', findings: ['one'] },
    network: { is: 'network', sources: ['one'] },
    apart: { is: 'apart' },
    'none-found': { is: 'none-found', searched: '2026-11' },
    'not-assessed': joinOf('aa', 'bb', [], []),
  };

  test('each in words of its own, with the month and the number', () => {
    const words = Object.values(JOINS).map(joinWords);
    expect(new Set(words).size).toBe(words.length);
    expect(joinWords(JOINS['none-found'])).toContain('November 2026');
    expect(joinWords(JOINS['head-to-head'])).toContain('one result');
    expect(joinWords({ is: 'head-to-head', findings: ['one', 'two'] })).toContain('2 results');
  });

  test('no word ranks or scores', () => {
    const all = [
      ...Object.values(JOINS).map(joinWords),
      ...Object.values(BODY_STATES),
      ...Object.values(FINDING_STATES),
    ];
    expect(all.filter((words) => /\b(best|better|worse|superior|proven|effective|score|rank)/i.test(words))).toEqual(
      [],
    );
  });

  test('no two states share a word', () => {
    for (const words of [BODY_STATES, FINDING_STATES].map(Object.values))
      expect(new Set(words).size).toBe(words.length);
  });
});
