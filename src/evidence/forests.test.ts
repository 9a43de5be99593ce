import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placed } from '../../tests/made-evidence.ts';
import { realCatalog } from '../../tests/real-catalog.ts';
import { isAbsent } from '../schema/absence.ts';
import { BETTER, COMPARATORS, OUTCOMES, SCALES, type Scale } from '../schema/evidence-words.ts';
import { deriveCondition } from './derive-evidence.ts';
import type { PlacedFinding } from './evidence.ts';
import { type Forest, figureOf, forestsOf, inYears, placeOn } from './forests.ts';

const keys = <T extends object>(vocabulary: T) => Object.keys(vocabulary) as (keyof T & string)[];
const RATIOS: readonly Scale[] = ['rr', 'or', 'hr', 'irr'];

/** All that must be equal on one axis. */
function keyOf(item: PlacedFinding): unknown[] {
  const { condition, outcome, comparator } = item.finding;
  const figure = figureOf(item);
  return [
    condition,
    outcome.kind,
    outcome.of,
    outcome.measure ?? outcome.name,
    comparator.kind,
    figure?.scale,
    figure?.better,
  ];
}

function valuesOf(item: PlacedFinding): number[] {
  const figure = figureOf(item);
  if (!figure) return [];
  const spans = [figure.interval, figure.prediction].flatMap((i) => (i && !isAbsent(i) ? [i.low, i.high] : []));
  return [figure.value, ...spans];
}

const drawnValue = fc.double({ min: -50, max: 50, noNaN: true });
const drawnInterval = fc
  .tuple(drawnValue, drawnValue)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b), level: 95 }));
const drawnEstimate = fc.record(
  {
    scale: fc.constantFrom(...keys(SCALES)),
    value: drawnValue,
    interval: fc.oneof(drawnInterval, fc.constant({ absent: 'not-assessed' as const })),
    prediction: drawnInterval,
    better: fc.constantFrom(...keys(BETTER)),
  },
  { requiredKeys: ['scale', 'value', 'interval', 'better'] },
);
const drawnFinding = fc
  .record({
    year: fc.integer({ min: 1990, max: 1993 }),
    condition: fc.constantFrom('ptsd', 'depression'),
    kind: fc.constantFrom(...keys(OUTCOMES).slice(0, 3)),
    measure: fc.constantFrom('CAPS-5', 'various', 'a|b', undefined),
    of: fc.constantFrom('depression', undefined),
    comparator: fc.constantFrom(...keys(COMPARATORS).slice(0, 3)),
    estimate: fc.oneof(
      { weight: 5, arbitrary: drawnEstimate },
      { weight: 1, arbitrary: fc.constant({ absent: 'not-assessed' as const }) },
    ),
  })
  .map(({ year, condition, kind, measure, of, comparator, estimate }) => ({
    year,
    condition,
    outcome: { kind, name: 'symptoms', measure, of },
    comparator: { kind: comparator },
    estimate,
  }));
const drawnFindings = fc
  .array(drawnFinding, { maxLength: 24 })
  .map((all) => all.map((f, i) => placed({ ...f, id: `f${i}` })));

function holdsTogether(forests: readonly Forest[], findings: readonly PlacedFinding[]): void {
  const ids = (of: readonly PlacedFinding[]) => of.map(({ id }) => id).sort();
  expect(ids(forests.flatMap((f) => f.findings))).toEqual(ids(findings.filter((f) => figureOf(f))));
  const groupKeys = forests.map((forest) => [...new Set(forest.findings.map((f) => JSON.stringify(keyOf(f))))]);
  for (const distinct of groupKeys) expect(distinct).toHaveLength(1);
  expect(new Set(groupKeys.flat()).size).toBe(forests.length);
  for (const { findings: group, axis, scale } of forests) {
    expect(group).toEqual(inYears(group));
    expect(axis).toMatchObject(RATIOS.includes(scale) ? { none: 1, log: true } : { none: 0, log: false });
    const values = [...group.flatMap(valuesOf), axis.none].sort((a, b) => a - b);
    const places = values.map((value) => placeOn(axis, value));
    for (const [i, place] of places.entries()) {
      expect(place).toBeGreaterThanOrEqual(places[i - 1] ?? 0);
      expect(place).toBeLessThanOrEqual(1);
    }
  }
}

describe('for any findings', () => {
  test('only what is alike shares an axis, nothing is lost or doubled, and every value is on it', () => {
    fc.assert(
      fc.property(drawnFindings, (findings) => holdsTogether(forestsOf(findings), findings)),
      { numRuns: 300 },
    );
  });

  test('a group says what it holds', () => {
    fc.assert(
      fc.property(drawnFindings, (findings) => {
        for (const forest of forestsOf(findings))
          for (const item of forest.findings)
            expect([forest.outcome, forest.of, forest.measure, forest.comparator, forest.scale, forest.better]).toEqual(
              keyOf(item).slice(1),
            );
      }),
    );
  });

  test('their order changes no group and no order within one, and none is mutated', () => {
    fc.assert(
      fc.property(drawnFindings, (findings) => {
        const before = structuredClone(findings);
        const sorted = (forests: Forest[]) => forests.map((f) => JSON.stringify(f)).sort();
        expect(sorted(forestsOf([...findings].reverse()))).toEqual(sorted(forestsOf(findings)));
        expect(findings).toEqual(before);
      }),
    );
  });
});

describe('what sets two figures apart', () => {
  const estimate = {
    scale: 'smd',
    value: -0.5,
    interval: { low: -0.8, high: -0.2, level: 95 },
    better: 'lower',
  } as const;
  const outcome = { kind: 'symptoms', name: 'severity', measure: 'CAPS-5' } as const;
  const one = placed({ id: 'one', estimate, outcome });

  test('nothing, where all is alike but study, year, people and treatment', () => {
    const two = placed({
      id: 'two',
      estimate,
      outcome,
      modality: 'bb',
      year: 1990,
      population: 'young-people',
      study: 'Another',
    });
    expect(forestsOf([one, two]).map((f) => f.findings.map(({ id }) => id))).toEqual([['two', 'one']]);
  });

  test.each<[string, Parameters<typeof placed>[0]]>([
    ['the condition', { condition: 'depression' }],
    ['the kind of outcome', { outcome: { ...outcome, kind: 'response' } }],
    ['the condition that the outcome is of', { outcome: { ...outcome, of: 'depression' } }],
    ['the instrument', { outcome: { ...outcome, measure: 'PCL-5' } }],
    ['the kind of comparator', { comparator: { kind: 'usual-care' } }],
    ['the effect measure', { estimate: { ...estimate, scale: 'g' } }],
    ['the side that is better', { estimate: { ...estimate, better: 'higher' } }],
  ])('%s', (_, over) => {
    expect(forestsOf([one, placed({ id: 'two', estimate, outcome, ...over })])).toHaveLength(2);
  });
});

describe('the place on an axis', () => {
  const linear = { low: -2, high: 2, none: 0, log: false };
  const ratio = { low: 0.25, high: 4, none: 1, log: true };

  test('is even for differences, and logarithmic for ratios', () => {
    expect([-2, -1, 0, 1, 2].map((v) => placeOn(linear, v))).toEqual([0, 0.25, 0.5, 0.75, 1]);
    for (const [value, place] of [
      [0.25, 0],
      [0.5, 0.25],
      [1, 0.5],
      [2, 0.75],
      [4, 1],
    ] as const)
      expect(placeOn(ratio, value)).toBeCloseTo(place, 12);
  });

  test('halving and doubling stand equally far from no effect', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 4, noNaN: true }), (times) => {
        expect(placeOn(ratio, times) - 0.5).toBeCloseTo(0.5 - placeOn(ratio, 1 / times), 12);
      }),
    );
  });

  test('is in the middle where all values are no effect, and at the foot where a ratio has no logarithm', () => {
    expect(placeOn({ ...linear, low: 0, high: 0 }, 0)).toBe(0.5);
    expect(placeOn(ratio, 0)).toBe(0);
  });
});

test('the real findings, condition by condition: every figure stands on one axis', () => {
  const modalities = Object.keys(realCatalog.modalities);
  const drawn = Object.keys(realCatalog.conditions).flatMap((condition) => {
    const { findings } = deriveCondition(realCatalog, modalities, condition);
    const forests = forestsOf(findings);
    holdsTogether(forests, findings);
    return forests;
  });
  expect(drawn.some(({ findings }) => findings.length > 1)).toBe(true);
  expect(drawn.some(({ axis }) => axis.log)).toBe(true);
});
