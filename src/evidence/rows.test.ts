import { describe, expect, test } from 'vitest';
import { byId, finding, guideline, recommendation, records } from '../../tests/made-evidence.ts';
import { realCatalog } from '../../tests/real-catalog.ts';
import type { Kind } from '../schema/kinds.ts';
import { FindingRow, RecommendationRow } from '../schema/rows.ts';
import { findingRows, recommendationRows } from './rows.ts';

const { classes, guidelines, findings } = realCatalog;
type Named = [shelf: Kind, id: string | null];
/** Of the records named, those that are not there. */
const unknown = (named: Named[]) => named.filter(([shelf, id]) => id !== null && !(id in realCatalog[shelf]));
const membersOf = (id: string | undefined) => (classes[id ?? '']?.members ?? []).map((member) => member.modality);

describe('the real recommendations', () => {
  const rows = recommendationRows(realCatalog);

  test('are rows by the published schema', () => {
    expect(rows.flatMap((row) => RecommendationRow.safeParse(row).error?.issues ?? [])).toEqual([]);
  });

  test('name records that exist', () => {
    const named = rows.flatMap((row): Named[] => [
      ['modalities', row.modality],
      ['conditions', row.condition],
      ['bodies', row.body],
      ['guidelines', row.guideline],
      ['classes', row.class],
      ...row.source.map((source): Named => ['sources', source]),
    ]);
    expect(unknown(named)).toEqual([]);
    const ids = Object.values(guidelines).flatMap((g) => g.recommendations.map((r) => `${g.id}/${r.id}`));
    expect(rows.filter((row) => !ids.includes(row.id) || !row.id.startsWith(`${row.guideline}/`))).toEqual([]);
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
    const named = rows.flatMap((row): Named[] => [
      ['findings', row.id],
      ['conditions', row.condition],
      ['modalities', row.modality],
      ['classes', row.class],
      ['modalities', row.comparator_modality],
      ['conditions', row.outcome_condition],
      ['findings', row.replaced_by],
      ...row.source.map((source): Named => ['sources', source]),
    ]);
    expect(unknown(named)).toEqual([]);
  });

  test('are one row for each modality that each is of: none lost, none doubled', () => {
    const due = Object.values(findings).flatMap((f) => {
      const of = f.modality ? [f.modality] : membersOf(f.class);
      return (of.length > 0 ? of : [null]).map((m) => `${f.id} ${m}`);
    });
    expect(rows.map((row) => `${row.id} ${row.modality}`).sort()).toEqual(due.sort());
  });

  test('copy the figures as they are', () => {
    const written = (id: string) => {
      const estimate = findings[id]?.estimate;
      if (!estimate || 'absent' in estimate) return [null, null, null, null, null, null];
      const { scale, value, better, interval } = estimate;
      const bounds = 'absent' in interval ? [null, null, null] : [interval.low, interval.high, interval.level];
      return [scale, value, better, ...bounds];
    };
    for (const row of rows)
      expect([row.scale, row.estimate, row.better, row.interval_low, row.interval_high, row.interval_level]).toEqual(
        written(row.id),
      );
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

  test('of a superseded edition, of a registry, or read at second hand says so', () => {
    const rows = recommendationRows(
      records({
        guidelines: byId(
          guideline({ id: 'former', supersededBy: 'guide', recommendations: [recommendation()] }),
          guideline({ id: 'register', body: 'cebc', recommendations: [recommendation()] }),
          guideline({
            recommendations: [recommendation({ modality: undefined, class: 'therapies', secondHand: true })],
          }),
        ),
        classes: byId(therapies),
      }),
    );
    expect(rows.map((r) => [r.id, r.modality, r.class, r.current, r.registry, r.second_hand])).toEqual([
      ['former/one', 'aa', null, false, false, false],
      ['register/one', 'aa', null, true, true, false],
      ['guide/one', 'aa', 'therapies', true, false, true],
      ['guide/one', 'bb', 'therapies', true, false, true],
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
