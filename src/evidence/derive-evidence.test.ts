import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Changes, edited, rebuild } from '../../tests/changed-files.ts';
import { byId, finding, guideline, recommendation, records } from '../../tests/made-evidence.ts';
import { realCatalog } from '../../tests/real-catalog.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { RecommendationVerdict } from '../schema/evidence-words.ts';
import { bearingsOf } from './bearings.ts';
import { deriveEvidence, standingOf } from './derive-evidence.ts';
import type { Evidence } from './evidence.ts';
import { counts } from './finding-state.ts';
import type { Join } from './joins.ts';
import { speaksOf } from './silence.ts';
import { type Statement, statementsOf } from './statements.ts';

const ids = Object.keys(realCatalog.modalities);
const conditionIds = Object.keys(realCatalog.conditions);
const listed = (modalities: readonly string[]) =>
  modalities.map((id) => realCatalog.modalities[id]?.treats.map((t) => t.condition) ?? []);
const derive = (modalities: readonly string[]): Evidence => deriveEvidence(realCatalog, modalities, listed(modalities));

/** The same evidence with names in place of places, so that the order of the modalities is gone. */
function byName({ conditions, joins }: Evidence, modalities: readonly string[]) {
  const name = (place: number) => modalities[place] ?? '';
  const keyed = <T>(items: readonly T[]) => Object.fromEntries(items.map((item, i) => [name(i), item]));
  const paired = <T extends { of: [number, number] }>(items: readonly T[]) =>
    Object.fromEntries(items.map(({ of, ...rest }) => [of.map(name).sort().join(), rest]));
  return {
    joins: paired(joins),
    conditions: conditions.map((c) => ({
      ...c,
      standings: keyed(c.standings),
      guidelines: c.guidelines.map((row) => ({ ...row, cells: keyed(row.cells) })),
      findings: c.findings.map((f) => ({
        ...f,
        of: f.of.map(name).sort(),
        against: f.against === undefined ? undefined : name(f.against),
      })),
      joins: paired(c.joins),
      cited: [...c.cited].sort(),
    })),
  };
}

const some = (most: number) => fc.shuffledSubarray(ids, { minLength: 2, maxLength: most });

describe('for any of the real modalities', () => {
  test('their order changes no standing, guideline row, finding or join', () => {
    fc.assert(
      fc.property(some(6), (shuffled) => {
        const sorted = [...shuffled].sort();
        expect(byName(derive(shuffled), shuffled)).toEqual(byName(derive(sorted), sorted));
      }),
    );
  });

  test('one more changes no standing, cell or join of the others', () => {
    fc.assert(
      fc.property(some(6), (modalities) => {
        const fewer = modalities.slice(0, -1);
        const more = new Map(derive(modalities).conditions.map((c) => [c.id, c]));
        for (const before of derive(fewer).conditions) {
          const after = more.get(before.id);
          expect(after?.standings.slice(0, fewer.length)).toEqual(before.standings);
          expect(after?.joins.filter(({ of }) => of[1] < fewer.length)).toEqual(before.joins);
          const cells = after?.guidelines.map((row) => ({ ...row, cells: row.cells.slice(0, fewer.length) }));
          for (const row of before.guidelines) expect(cells).toContainEqual(row);
          expect(after?.findings.map((f) => f.id)).toEqual(expect.arrayContaining(before.findings.map((f) => f.id)));
        }
      }),
    );
  });

  test('a standing is the same alone as in company', () => {
    for (const { id, standings } of derive(ids).conditions)
      expect(standings).toEqual(ids.map((modality) => standingOf(realCatalog, modality, id)));
  });

  test('no input is mutated, and the result is plain JSON', () => {
    const copy = structuredClone(realCatalog);
    fc.assert(
      fc.property(some(4), (modalities) => {
        const lists = listed(modalities);
        const evidence = deriveEvidence(copy, Object.freeze(modalities), Object.freeze(lists));
        expect(lists).toEqual(listed(modalities));
        expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
      }),
      { numRuns: 20 },
    );
    expect(copy).toEqual(realCatalog);
  });

  test('a pair is joined by the closest of its joins, with all results of every condition where it holds', () => {
    const rank: Join['is'][] = ['head-to-head', 'network', 'none-found', 'apart', 'not-assessed'];
    const restsOn = (join: Join) => ('findings' in join ? join.findings : 'sources' in join ? join.sources : []);
    const { joins, conditions } = derive(ids);
    for (const [i, { of, join, conditions: where }] of joins.entries()) {
      const all = conditions.flatMap(({ id, joins: here }) =>
        here[i] ? [{ id, of: here[i].of, join: here[i].join }] : [],
      );
      expect(all.every((j) => j.of.join() === of.join())).toBe(true);
      const same = all.filter((j) => j.join.is === join.is);
      expect(rank.find((is) => all.some((j) => j.join.is === is))).toBe(join.is);
      expect(where).toEqual(same.map(({ id }) => id));
      expect(new Set(restsOn(join))).toEqual(new Set(same.flatMap((j) => restsOn(j.join))));
    }
    expect(joins.some(({ join, conditions: where }) => join.is === 'head-to-head' && where.length > 1)).toBe(true);
  });

  test('a cell calls a guideline silent only where it has no statement on the modality for these people', () => {
    const said = statementsOf(realCatalog);
    const wrong = derive(ids).conditions.flatMap(({ id, guidelines }) =>
      guidelines.flatMap((row) =>
        ids.filter(
          (modality, i) =>
            row.cells[i]?.is === 'silent' &&
            said.some(
              (s) =>
                s.guideline === row.guideline &&
                s.modality === modality &&
                s.condition === id &&
                speaksOf(s.population, row.population),
            ),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test('a guideline row is silent neither where the statement is on all ages, nor where it names none', () => {
  const of = (population: 'all-ages' | 'not-stated') =>
    guideline({ recommendations: [recommendation({ population })] });
  for (const population of ['all-ages', 'not-stated'] as const) {
    const made = { ...records({ guidelines: byId(of(population)) }), conditions: {} };
    const [ptsd] = deriveEvidence(made, ['aa', 'bb'], [['ptsd'], []]).conditions;
    const cells = Object.fromEntries(
      ptsd?.guidelines.map((row) => [row.population, row.cells.map(({ is }) => is)]) ?? [],
    );
    expect(cells).toEqual({ adults: ['not-assessed', 'silent'], [population]: ['said', 'not-assessed'] });
  }
});

test('a finding on a class stands once, at the places of all its members, and of what it was measured against', () => {
  const members = ['aa', 'bb'].map((modality) => ({ modality, text: 'So [@guide2020].' }));
  const made = {
    ...records({
      findings: byId(finding({ modality: undefined, class: 'all', comparator: { kind: 'active', modality: 'cc' } })),
      classes: byId({ id: 'all', name: 'all', definition: 'So [@guide2020].', members }),
    }),
    conditions: {},
  };
  const [ptsd] = deriveEvidence(made, ['cc', 'aa', 'bb'], [[], [], []]).conditions;
  expect(ptsd?.findings).toMatchObject([{ id: 'found', of: [1, 2], against: 0 }]);
});

describe('a changed record changes only its own labels', () => {
  /** modality, condition → standing, of everything in a catalog. */
  const standings = (catalog: Catalog) =>
    new Map(ids.flatMap((m) => conditionIds.map((c) => [`${m}, ${c}`, JSON.stringify(standingOf(catalog, m, c))])));
  const before = standings(realCatalog);
  const keyOf = (of: { modality: string; condition: string }) => `${of.modality}, ${of.condition}`;

  /** What stands otherwise after a change; nothing where a record says in words what the change would contradict. */
  function changedBy(changes: Changes): string[] | undefined {
    const result = rebuild(changes);
    if (result.ok)
      return [...standings(result.catalog)].filter(([key, s]) => s !== before.get(key)).map(([key]) => key);
    for (const { message } of result.problems)
      expect(message).toMatch(/what is computed from|has no finding and no search/);
    return undefined;
  }

  /** Makes six of these changes, evenly from among all: each must change what rests on it alone, and may change what rests on it. */
  function changesOnlyWhatRests<T>(
    all: readonly T[],
    make: (one: T) => { changes: Changes; must: string[]; may: string[] },
  ) {
    const made = all.filter((_, i) => i % Math.ceil(all.length / 6) === 0).map(make);
    const results = made.map(({ changes, must, may }) => ({ must, may, changed: changedBy(changes) }));
    const passed = results.filter(({ changed }) => changed !== undefined);
    expect(passed.length).toBeGreaterThan(made.length / 2);
    for (const { changed = [], must, may } of passed) {
      expect(may).toEqual(expect.arrayContaining(changed));
      expect(changed).toEqual(expect.arrayContaining(must));
      expect(must).not.toEqual([]);
    }
  }

  const said = statementsOf(realCatalog);
  const counted = said.filter((s) => s.current && !s.registry && !s.secondHand);
  /** Statements that no other of the same body stands beside. */
  const alone = counted.filter((s) => counted.filter((o) => o.body === s.body && keyOf(o) === keyOf(s)).length === 1);
  const FLIPPED: Partial<Record<RecommendationVerdict, RecommendationVerdict>> = {
    'recommended-strong': 'recommended-against',
    'recommended-conditional': 'not-recommended',
    'may-be-considered': 'recommended-conditional',
    'insufficient-evidence': 'recommended-strong',
    'not-recommended': 'may-be-considered',
    'recommended-against': 'insufficient-evidence',
  };

  test('the verdict of a grade', () => {
    changesOnlyWhatRests(alone, (one) => {
      const { scale } = realCatalog.guidelines[one.guideline] ?? { scale: [] };
      const grade = scale.findIndex(({ words }) => words === one.words);
      const flip = edited((record) => record.setIn(['scale', grade, 'verdict'], FLIPPED[one.verdict]));
      const resting = (s: Statement) => s.guideline === one.guideline && s.words === one.words;
      return {
        changes: { [`data/guidelines/${one.guideline}.yaml`]: flip },
        must: alone.filter(resting).map(keyOf),
        may: said.filter(resting).map(keyOf),
      };
    });
  });

  test('a recommendation taken away', () => {
    changesOnlyWhatRests(alone, (one) => {
      const { recommendations } = realCatalog.guidelines[one.guideline] ?? { recommendations: [] };
      const at = recommendations.findIndex(({ id }) => id === one.recommendation);
      const resting = (s: Statement) => s.guideline === one.guideline && s.recommendation === one.recommendation;
      return {
        changes: {
          [`data/guidelines/${one.guideline}.yaml`]: edited((record) => record.deleteIn(['recommendations', at])),
        },
        must: alone.filter(resting).map(keyOf),
        may: said.filter(resting).map(keyOf),
      };
    });
  });

  test('a finding taken away', () => {
    const bearings = bearingsOf(realCatalog).map((b) => ({ ...b, condition: b.finding.condition }));
    const said = new Set(counted.map(keyOf));
    const isListed = ({ modality, condition }: { modality: string; condition: string }) =>
      realCatalog.modalities[modality]?.treats.some((treat) => treat.condition === condition);
    // Where nothing else accounts for what a modality is listed for, the catalog without the finding is refused.
    const only = bearings.filter(
      (b) =>
        counts(b.finding) &&
        bearings.filter((o) => keyOf(o) === keyOf(b)).length === 1 &&
        (said.has(keyOf(b)) || !isListed(b)),
    );
    // What had results has none: a record would not be whole without the search that found none.
    const search = ({ modality, condition }: { modality: string; condition: string }) =>
      `modalities: [${modality}]\ncondition: ${condition}\nsearched: "2026-11"\nhow: In words.\nfound: Nothing.\n`;
    changesOnlyWhatRests(only, ({ finding: { id } }) => {
      const resting = only.filter((b) => b.finding.id === id);
      return {
        changes: {
          [`data/findings/${id}.yaml`]: () => undefined,
          ...Object.fromEntries(
            resting.map((b) => [`data/searches/zz-${b.modality}-in-${b.condition}.yaml`, () => search(b)]),
          ),
        },
        must: resting.map(keyOf),
        may: bearings.filter((b) => b.finding.id === id).map(keyOf),
      };
    });
  });
});
