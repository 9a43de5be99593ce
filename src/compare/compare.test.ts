import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realCatalog } from '../../tests/real-catalog.ts';
import type { Catalog, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import { CONTACT, FOCUS, FORMATS, HOMEWORK, SILENT, TELLING } from '../schema/vocabulary.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison.ts';

const realIds = Object.keys(realCatalog.modalities);
const allPairs = realIds.flatMap((a, i) => realIds.slice(i + 1).map((b) => [a, b]));
const keys = <T extends object>(vocabulary: T) => Object.keys(vocabulary) as (keyof T & string)[];

/** A modality with the prose of a real one and drawn structured fields. */
const drawnModality = (id: string): fc.Arbitrary<WithId<Modality>> => {
  const template = realCatalog.modalities[realIds[0] ?? ''] as WithId<Modality>;
  const cite = ['nowinski1992'];
  const range = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.boolean())
    .map(([min, more, open]) => ({ min, max: open ? ('open' as const) : min + more, cite }));
  const orAbsent = <T>(value: fc.Arbitrary<T>) =>
    fc.oneof(
      { weight: 4, arbitrary: value },
      { weight: 1, arbitrary: fc.constant({ absent: 'not-assessed' as const }) },
    );
  const level = <T extends object>(vocabulary: T) =>
    orAbsent(fc.constantFrom(...keys(vocabulary)).map((name) => ({ level: name, text: 'So [@nowinski1992].' })));
  /** On each question a position, two, none, or an absence. */
  const stances = fc.tuple(
    ...Object.values(realCatalog.questions).map(({ id: question, positions }) =>
      orAbsent(
        fc
          .oneof(
            fc.uniqueArray(fc.constantFrom(...positions.map((p) => p.id)), { minLength: 1, maxLength: 2 }),
            fc.constant([SILENT]),
          )
          .map((holds) => ({ holds: [...holds], text: 'So [@nowinski1992].' })),
      ).map((stance) => ({ question, stance })),
    ),
  );
  return fc
    .record({
      stances,
      roots: fc.uniqueArray(fc.constantFrom(...Object.keys(realCatalog.thinkers)), { minLength: 1, maxLength: 3 }),
      atoms: fc.uniqueArray(fc.constantFrom(...keys(FOCUS)), { minLength: 1, maxLength: 5 }),
      kinds: fc.uniqueArray(fc.constantFrom(...keys(FORMATS)), { minLength: 1, maxLength: 4 }),
      sessions: orAbsent(range),
      weeks: orAbsent(range),
      homework: level(HOMEWORK),
      contact: level(CONTACT),
      telling: level(TELLING),
      year: fc.integer({ min: 1900, max: 2020 }),
      conditions: fc.uniqueArray(fc.constantFrom(...Object.keys(realCatalog.conditions)), {
        minLength: 1,
        maxLength: 6,
      }),
      traditions: fc.uniqueArray(fc.constantFrom(...Object.keys(realCatalog.traditions)), {
        minLength: 1,
        maxLength: 2,
      }),
    })
    .map((drawn) => ({
      ...template,
      id,
      name: `Name of ${id}`,
      label: id,
      focus: { atoms: drawn.atoms, cite },
      formats: { kinds: drawn.kinds, cite },
      course: { ...template.course, sessions: drawn.sessions, weeks: drawn.weeks },
      burden: { ...template.burden, homework: drawn.homework, contact: drawn.contact, telling: drawn.telling },
      origin: { ...template.origin, year: drawn.year },
      treats: drawn.conditions.map((condition) => ({
        condition,
        role: 'tested-in' as const,
        text: 'So [@nowinski1992].',
      })),
      stances: drawn.stances,
      roots: drawn.roots.map((thinker) => ({ thinker, idea: 'So [@nowinski1992].' })),
      traditions: drawn.traditions.map((tradition) => ({ tradition, says: 'So [@nowinski1992].' })),
    }));
};

const IDS = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'];

/** A catalog of two to six drawn modalities. */
const drawnCatalog = fc.integer({ min: 2, max: 6 }).chain((count) =>
  fc.tuple(...IDS.slice(0, count).map(drawnModality)).map(
    (modalities): Catalog => ({
      ...realCatalog,
      modalities: Object.fromEntries(modalities.map((m) => [m.id, m])),
    }),
  ),
);

const verdicts = (c: Comparison) =>
  Object.fromEntries(c.sections.flatMap((s) => s.rows.map((row) => [row.id, row.verdict])));
const cellsOf = (c: Comparison, id: string) => {
  const place = c.columns.findIndex((column) => column.id === id);
  return Object.fromEntries(c.sections.flatMap((s) => s.rows.map((row) => [row.id, row.cells[place]])));
};
const reversedNames = (catalog: Catalog): { catalog: Catalog; ids: string[] } => {
  const all = Object.values(catalog.modalities);
  const renamed = all.map((m, i) => ({ ...m, id: IDS[all.length - 1 - i] ?? m.id }));
  return {
    catalog: { ...catalog, modalities: Object.fromEntries(renamed.map((m) => [m.id, m])) },
    ids: renamed.map((m) => m.id),
  };
};

describe('for any modalities', () => {
  test('the order of ids changes nothing', () => {
    fc.assert(
      fc.property(drawnCatalog, (catalog) => {
        const ids = Object.keys(catalog.modalities);
        expect(compare(catalog, [...ids].reverse())).toEqual(compare(catalog, ids));
      }),
    );
  });

  test('the order of columns changes no verdict', () => {
    fc.assert(
      fc.property(drawnCatalog, (catalog) => {
        const other = reversedNames(catalog);
        const withoutReasons = (c: Comparison) =>
          Object.entries(verdicts(c)).map(([id, v]) => [id, v.is, 'contrast' in v ? v.contrast.toFixed(9) : '']);
        expect(withoutReasons(compare(other.catalog, other.ids))).toEqual(
          withoutReasons(compare(catalog, Object.keys(catalog.modalities))),
        );
      }),
    );
  });

  test('a modality beside itself differs nowhere', () => {
    fc.assert(
      fc.property(drawnModality('aa'), (modality) => {
        const catalog = { ...realCatalog, modalities: { aa: modality, bb: { ...modality, id: 'bb' } } };
        const comparison = compare(catalog, ['aa', 'bb']);
        for (const verdict of Object.values(verdicts(comparison)))
          expect(['same', 'not-judged', 'not-comparable']).toContain(verdict.is);
        expect(comparison.contrasts).toEqual([]);
        expect(comparison.conditions.filter((s) => s.members.length === 1).flatMap((s) => s.conditions)).toEqual([]);
        expect(comparison.choosing.flatMap((c) => c.when)).toEqual([]);
      }),
    );
  });

  test("adding one never changes another's cells", () => {
    fc.assert(
      fc.property(
        drawnCatalog.filter((catalog) => Object.keys(catalog.modalities).length > 2),
        (catalog) => {
          const ids = Object.keys(catalog.modalities);
          const before = compare(catalog, ids.slice(0, -1));
          const after = compare(catalog, ids);
          for (const id of ids.slice(0, -1)) expect(cellsOf(after, id)).toEqual(cellsOf(before, id));
        },
      ),
    );
  });

  test('no input is mutated, and the result is plain JSON', () => {
    fc.assert(
      fc.property(drawnCatalog, (catalog) => {
        // All other shelves are the real ones, which are frozen.
        const before = structuredClone(catalog.modalities);
        const ids = Object.freeze(Object.keys(catalog.modalities));
        const comparison = compare(catalog, ids);
        expect(catalog.modalities).toEqual(before);
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
      }),
      { numRuns: 100 },
    );
  });

  test('every condition is in exactly one subset, with exactly its members', () => {
    fc.assert(
      fc.property(drawnCatalog, (catalog) => {
        const { conditions, columns } = compare(catalog, Object.keys(catalog.modalities));
        const placed = conditions.flatMap((s) => s.conditions.map((c) => ({ id: c.id, members: s.members })));
        expect(new Set(placed.map((p) => p.id)).size).toBe(placed.length);
        for (const { id, members } of placed) {
          const treating = columns.filter((c) => catalog.modalities[c.id]?.treats.some((t) => t.condition === id));
          expect(members).toEqual(treating.map((c) => c.letter));
        }
        const all = new Set(Object.values(catalog.modalities).flatMap((m) => m.treats.map((t) => t.condition)));
        expect(placed.length).toBe(all.size);
      }),
    );
  });
});

describe('with the real records, which are frozen', () => {
  test('every pair can be compared, and cites only sources that it lists', () => {
    const wrong = allPairs.flatMap((pair) => {
      const { sources, sections, conditions, columns } = compare(realCatalog, pair);
      const listed = new Set(sources.map((s) => s.id));
      const cited = [...JSON.stringify([sections, conditions, columns]).matchAll(/@([a-z0-9-]+)/g)];
      const missing = cited.flatMap(([, id = '']) => (listed.has(id) ? [] : [id]));
      return missing.length > 0 || listed.size < sources.length ? [`${pair.join(' and ')}: ${missing}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('the evidence cell says something of every condition that a modality is listed for', () => {
    const ids = realIds.slice(0, 6);
    const { sections } = compare(realCatalog, ids);
    const cells = sections.flatMap((s) => s.rows).find((row) => row.id === 'evidence')?.cells ?? [];
    expect(cells).toHaveLength(6);
    for (const [i, cell] of cells.entries()) {
      const listed = realCatalog.modalities[ids[i] ?? '']?.treats.map((t) => t.condition);
      expect(cell.is === 'by-condition' && cell.conditions.map((c) => c.id)).toEqual(listed);
      if (cell.is === 'by-condition') for (const { words } of cell.conditions) expect(words).not.toBe('');
    }
  });

  describe('choosing speaks only where the level or the role bears it out', () => {
    const lines = allPairs.flatMap((ids) => {
      const { choosing, columns } = compare(realCatalog, ids);
      return choosing.flatMap(({ letter, when }) => {
        const modality = realCatalog.modalities[columns.find((c) => c.letter === letter)?.id ?? ''];
        return when.map(({ text }) => ({ text, modality, ids }));
      });
    });
    const telling = (modality: Modality | undefined) =>
      modality && 'level' in modality.burden.telling ? modality.burden.telling.level : undefined;

    test.each([
      ['ready to go through', (m: Modality | undefined) => telling(m) === 'in-detail'],
      ['is not wanted, or not yet', (m: Modality | undefined) => telling(m) === 'not-asked'],
      [
        'for which it was designed',
        (m: Modality | undefined) => m?.treats.some((t) => t.role === 'designed-for') === true,
      ],
    ])('%s', (words, isSo) => {
      const found = lines.filter(({ text }) => text.includes(words));
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ modality }) => !isSo(modality)).map(({ ids }) => ids)).toEqual([]);
    });
  });

  test('a missing value is a typed absence, never an empty cell', () => {
    const empty: string[] = [];
    JSON.stringify(compare(realCatalog, realIds.slice(0, 6)), (key, value) => {
      if (value === null || value === '') empty.push(key);
      return value;
    });
    expect(empty).toEqual([]);
  });

  test.each([
    [['12-step-facilitation'], /2 to 6/],
    [realIds.slice(0, 7), /2 to 6/],
    [['seeking-safety', 'seeking-safety'], /twice/],
    [['seeking-safety', 'constructor'], /not a modality/],
  ])('refuses %j', (ids, message) => {
    expect(() => compare(realCatalog, ids)).toThrow(message);
  });
});
