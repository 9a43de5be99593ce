import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bearing, finding } from '../../tests/made-evidence.ts';
import {
  COMPARATORS,
  type ComparatorKind,
  METHODS,
  OUTCOMES,
  type OutcomeKind,
  RESULTS,
} from '../schema/evidence-words.ts';
import type { Finding } from '../schema/finding.ts';
import type { Bearing } from './bearings.ts';
import { counts, findingState, resultFor } from './finding-state.ts';

const keys = <T extends object>(vocabulary: T) => Object.keys(vocabulary) as (keyof T & string)[];
const CONTROLS = keys(COMPARATORS).filter((kind) => kind !== 'active');

const against = (kind: ComparatorKind, result: Finding['result'], over: Partial<Finding> = {}) =>
  bearing({ comparator: { kind, ...(kind === 'active' ? { modality: 'bb' } : {}) }, result, ...over });
const better = against('waitlist', 'favours-modality');
const noBetter = against('usual-care', 'no-difference-shown');
const harm = against('usual-care', 'harm');

/** As seen from the modality that another was measured against. */
const reversed = (result: Finding['result'], over: Partial<Finding> = {}): Bearing => ({
  ...against('active', result, { modality: 'bb', comparator: { kind: 'active', modality: 'aa' }, ...over }),
  reversed: true,
});

describe('the state', () => {
  test.each<[string, Bearing[], ReturnType<typeof findingState>]>([
    ['nothing recorded', [], 'not-assessed'],
    ['better than a control', [better], 'benefit-shown'],
    ['no better than a control', [noBetter], 'no-benefit-shown'],
    ['the control did better', [against('placebo', 'favours-comparator')], 'no-benefit-shown'],
    ['better, and no better', [better, noBetter], 'mixed'],
    ['no better, and better', [noBetter, better], 'mixed'],
    ['better than another treatment', [against('active', 'favours-modality')], 'benefit-shown'],
    [
      'better than another treatment, no better than a control',
      [against('active', 'favours-modality'), noBetter],
      'mixed',
    ],
    ['no difference from another treatment', [against('active', 'no-difference-shown')], 'treatments-only'],
    ['another treatment did better', [against('active', 'favours-comparator')], 'treatments-only'],
    ['not inferior to another treatment', [against('active', 'non-inferior')], 'treatments-only'],
    ['non-inferiority not shown', [against('active', 'not-shown-non-inferior')], 'treatments-only'],
    [
      'better than a control, no better than a treatment',
      [better, against('active', 'no-difference-shown')],
      'benefit-shown',
    ],
    [
      'no better than a control, nor than a treatment',
      [noBetter, against('active', 'favours-comparator')],
      'no-benefit-shown',
    ],
    ['harm', [harm], 'harm-signal'],
    ['harm, and better', [better, harm], 'harm-signal'],
    [
      'harm in another outcome',
      [better, against('usual-care', 'harm', { outcome: { kind: 'other', name: 'x' } })],
      'harm-signal',
    ],
    [
      'harm that a later version replaced',
      [better, { ...harm, finding: finding({ result: 'harm', replacedBy: 'later' }) }],
      'benefit-shown',
    ],
  ])('%s', (_, bearings, state) => {
    expect(findingState(bearings, false)).toBe(state);
  });

  test('a search that found none speaks only where nothing counts', () => {
    expect(findingState([], true)).toBe('untested');
    expect(findingState([bearing({ method: 'non-randomised' })], true)).toBe('untested');
    for (const bearings of [[better], [noBetter], [harm], [against('active', 'non-inferior')]])
      expect(findingState(bearings, true)).toBe(findingState(bearings, false));
  });

  test.each(CONTROLS)('%s is a control', (kind) => {
    expect(findingState([against(kind, 'no-difference-shown')], false)).toBe('no-benefit-shown');
    expect(findingState([against(kind, 'favours-comparator')], false)).toBe('no-benefit-shown');
    expect(findingState([against(kind, 'favours-modality')], false)).toBe('benefit-shown');
  });
});

describe('what does not count', () => {
  const OWN: OutcomeKind[] = [
    'symptoms',
    'diagnosis',
    'response',
    'remission',
    'relapse',
    'abstinence',
    'use',
    'attempts',
    'weight',
  ];

  test.each(keys(OUTCOMES))('the outcome "%s" counts only where it is the condition itself', (kind) => {
    const outcome = { kind, name: 'x' };
    expect(counts(finding({ outcome }))).toBe(OWN.includes(kind));
    expect(findingState([bearing({ outcome })], false)).toBe(OWN.includes(kind) ? 'benefit-shown' : 'not-assessed');
  });

  test('an outcome of another condition', () => {
    const of = (condition: string) => finding({ outcome: { kind: 'symptoms', name: 'x', of: condition } });
    expect([counts(of('depression')), counts(of('ptsd'))]).toEqual([false, true]);
  });

  test.each(keys(METHODS))('a result by "%s" counts only if by random allocation', (method) => {
    expect(counts(finding({ method }))).toBe(method !== 'non-randomised');
    expect(findingState([bearing({ method })], false)).toBe(
      method === 'non-randomised' ? 'not-assessed' : 'benefit-shown',
    );
  });

  test('one that a later version replaced', () => {
    expect(counts(finding({ replacedBy: 'later' }))).toBe(false);
    expect(findingState([bearing({ replacedBy: 'later' }), noBetter], false)).toBe('no-benefit-shown');
  });
});

describe('head-to-heads read the other way round', () => {
  test('the result turns', () => {
    expect(resultFor(reversed('favours-comparator'))).toBe('favours-modality');
    expect(resultFor(reversed('favours-modality'))).toBe('favours-comparator');
    const others = keys(RESULTS).filter((result) => !result.startsWith('favours'));
    for (const result of others) expect(resultFor(reversed(result))).toBe(result);
    for (const result of keys(RESULTS)) expect(resultFor(bearing({ result }))).toBe(result);
  });

  test.each<[Finding['result'], ReturnType<typeof findingState>]>([
    ['favours-comparator', 'benefit-shown'],
    ['favours-modality', 'treatments-only'],
    ['no-difference-shown', 'treatments-only'],
    ['non-inferior', 'treatments-only'],
    ['harm', 'treatments-only'],
  ])('%s', (result, state) => {
    expect(findingState([reversed(result)], false)).toBe(state);
  });

  test('a modality that was the usual care of a trial is not measured against a control by it', () => {
    const comparator = { kind: 'usual-care', modality: 'aa' } as const;
    expect(findingState([reversed('no-difference-shown', { comparator })], false)).toBe('treatments-only');
    expect(findingState([reversed('favours-comparator', { comparator })], false)).toBe('benefit-shown');
  });
});

describe('for any findings', () => {
  const drawn = fc.array(
    fc
      .record({
        kind: fc.constantFrom(...keys(COMPARATORS)),
        result: fc.constantFrom(...keys(RESULTS)),
        outcome: fc.constantFrom(...keys(OUTCOMES)),
        method: fc.constantFrom(...keys(METHODS)),
        replaced: fc.boolean(),
        reversed: fc.boolean(),
      })
      .map((d) => ({
        ...against(d.kind, d.result, {
          outcome: { kind: d.outcome, name: 'x' },
          method: d.method,
          ...(d.replaced ? { replacedBy: 'later' } : {}),
        }),
        reversed: d.reversed,
      })),
    { maxLength: 8 },
  );

  test('their order and their number change nothing', () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), (bearings, searched) => {
        const state = findingState(bearings, searched);
        expect(findingState([...bearings].reverse(), searched)).toBe(state);
        expect(findingState([...bearings, ...bearings], searched)).toBe(state);
      }),
    );
  });

  test('those that do not count could be left out, but for harm', () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), (bearings, searched) => {
        const harmless = bearings.filter((b) => b.finding.result !== 'harm');
        const counted = harmless.filter((b) => counts(b.finding));
        expect(findingState(harmless, searched)).toBe(findingState(counted, searched));
      }),
    );
  });

  test('null results against another treatment could be left out wherever anything else counts', () => {
    fc.assert(
      fc.property(drawn, (bearings) => {
        const nulls = [against('active', 'no-difference-shown'), against('active', 'favours-comparator')];
        const state = findingState(bearings, false);
        expect(findingState([...bearings, ...nulls], false)).toBe(state === 'not-assessed' ? 'treatments-only' : state);
      }),
    );
  });
});
