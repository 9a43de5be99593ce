import { describe, expect, test } from 'vitest';
import { byId, finding, guideline, recommendation, records } from '../../tests/made-evidence.ts';
import { realCatalog } from '../../tests/real-catalog.ts';
import { FindingRow, RecommendationRow } from '../schema/rows.ts';
import { findingRows, recommendationRows } from './rows.ts';

const { modalities, conditions, classes, bodies, guidelines, findings, sources } = realCatalog;
const membersOf = (id: string | undefined) => (classes[id ?? '']?.members ?? []).map((member) => member.modality);

describe('the real recommendations', () => {
  const rows = recommendationRows(realCatalog);

  test('are rows by the published schema', () => {
    expect(rows.flatMap((row) => RecommendationRow.safeParse(row).error?.issues ?? [])).toEqual([]);
  });

  test('name records that exist', () => {
    for (const row of rows) {
      expect(modalities).toHaveProperty([row.modality]);
      expect(conditions).toHaveProperty([row.condition]);
      expect(bodies).toHaveProperty([row.body]);
      expect(guidelines).toHaveProperty([row.guideline]);
      if (row.class !== null) expect(classes).toHaveProperty([row.class]);
      for (const source of row.source) expect(sources).toHaveProperty([source]);
      const [guide, one] = row.id.split('/');
      expect(guide).toBe(row.guideline);
      expect(guidelines[row.guideline]?.recommendations.map((r) => r.id)).toContain(one);
    }
  });

  test('are one row for each modality that each statement concerns: none lost, none doubled', () => {
    const due = Object.values(guidelines).flatMap((g) =>
      g.recommendations.flatMap((r) =>
        (r.modality ? [r.modality] : membersOf(r.class)).map((m) => `${g.id}/${r.id} ${m}`),
      ),
    );
    expect(rows.map((row) => `${row.id} ${row.modality}`).sort()).toEqual(due.sort());
  });
});

describe('the real findings', () => {
  const rows = findingRows(realCatalog);

  test('are rows by the published schema', () => {
    expect(rows.flatMap((row) => FindingRow.safeParse(row).error?.issues ?? [])).toEqual([]);
  });

  test('name records that exist', () => {
    for (const row of rows) {
      expect(findings).toHaveProperty([row.id]);
      expect(conditions).toHaveProperty([row.condition]);
      if (row.modality !== null) expect(modalities).toHaveProperty([row.modality]);
      if (row.class !== null) expect(classes).toHaveProperty([row.class]);
      if (row.comparator_modality !== null) expect(modalities).toHaveProperty([row.comparator_modality]);
      if (row.outcome_condition !== null) expect(conditions).toHaveProperty([row.outcome_condition]);
      if (row.replaced_by !== null) expect(findings).toHaveProperty([row.replaced_by]);
      for (const source of row.source) expect(sources).toHaveProperty([source]);
    }
  });

  test('are one row for each modality that each is of: none lost, none doubled', () => {
    const due = Object.values(findings).flatMap((f) => {
      const of = f.modality ? [f.modality] : membersOf(f.class);
      return (of.length > 0 ? of : [null]).map((m) => `${f.id} ${m}`);
    });
    expect(rows.map((row) => `${row.id} ${row.modality}`).sort()).toEqual(due.sort());
  });

  test('copy the figures as they are', () => {
    for (const row of rows) {
      const estimate = findings[row.id]?.estimate;
      const figure = estimate && 'value' in estimate ? estimate : undefined;
      const interval = figure && 'low' in figure.interval ? figure.interval : undefined;
      expect([row.scale, row.estimate, row.better]).toEqual([
        figure?.scale ?? null,
        figure?.value ?? null,
        figure?.better ?? null,
      ]);
      expect([row.interval_low, row.interval_high, row.interval_level]).toEqual([
        interval?.low ?? null,
        interval?.high ?? null,
        interval?.level ?? null,
      ]);
    }
  });
});

describe('a row', () => {
  const therapies = {
    id: 'therapies',
    name: 'therapies',
    definition: 'So [@guide2020].',
    members: ['aa', 'bb'].map((modality) => ({ modality, text: 'So [@guide2020].' })),
  };

  test('of a class stands once for each member, and once without one where there is none', () => {
    const ofClass = finding({ modality: undefined, class: 'therapies' });
    const of = (members: typeof therapies.members) =>
      findingRows(records({ findings: byId(ofClass), classes: byId({ ...therapies, members }) })).map(
        (r) => r.modality,
      );
    expect(of(therapies.members)).toEqual(['aa', 'bb']);
    expect(of([])).toEqual([null]);
  });

  test('of a superseded edition, or of a registry, says so', () => {
    const rows = recommendationRows(
      records({
        guidelines: byId(
          guideline({ id: 'former', supersededBy: 'guide', recommendations: [recommendation()] }),
          guideline({ id: 'register', body: 'cebc', recommendations: [recommendation()] }),
          guideline({ recommendations: [recommendation({ modality: undefined, class: 'therapies' })] }),
        ),
        classes: byId(therapies),
      }),
    );
    expect(rows.map((r) => [r.id, r.modality, r.class, r.current, r.registry])).toEqual([
      ['former/one', 'aa', null, false, false],
      ['register/one', 'aa', null, true, true],
      ['guide/one', 'aa', 'therapies', true, false],
      ['guide/one', 'bb', 'therapies', true, false],
    ]);
  });

  test('keeps sign, zero and every bound, and names each source once', () => {
    const estimate = {
      scale: 'smd',
      value: 0,
      interval: { low: -0.2, high: 0.2, level: 90 },
      prediction: { low: -1, high: 1, level: 95 },
      better: 'lower',
    } as const;
    const text = 'So [@trial2000; @other2001], and so [@trial2000, p. 2].';
    const [row] = findingRows(
      records({ findings: byId(finding({ estimate, text, certainty: { level: 'low', rater: 'NICE' } })) }),
    );
    expect(row).toMatchObject({
      estimate: 0,
      interval_low: -0.2,
      interval_high: 0.2,
      interval_level: 90,
      prediction_low: -1,
      prediction_high: 1,
      strength: 'low (NICE)',
      source: ['trial2000', 'other2001'],
    });
    expect(FindingRow.safeParse(row).success).toBe(true);
  });
});
