// What a comparison says of disagreement, on the real records: each pair its own words, each claim its place.
import { describe, expect, test } from 'vitest';
import { realCatalog } from '../../tests/real-catalog.ts';
import { isAbsent } from '../schema/absence.ts';
import type { Catalog, WithId } from '../schema/catalog.ts';
import type { Critique } from '../schema/critique.ts';
import { deriveAgreement } from './agreement.ts';
import { compare } from './compare.ts';
import { rowOfQuestion } from './stance-rows.ts';

const ids = Object.keys(realCatalog.modalities);
const allPairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b): [string, string] => [a, b]));
/** At even steps: to keep every comparison would fill the memory. */
const pairs = allPairs.filter((_, i) => i % Math.ceil(allPairs.length / 200) === 0);
const comparisons = pairs.map((pair) => compare(realCatalog, pair));

test('every modality has an entry on every question', () => {
  const questions = Object.keys(realCatalog.questions);
  const missing = Object.values(realCatalog.modalities).flatMap(({ id, stances }) =>
    questions.filter((question) => !stances.some((s) => s.question === question)).map((q) => `${id} on ${q}`),
  );
  expect(missing).toEqual([]);
});

test('a modality that speaks in one vignette speaks in all', () => {
  const speaking = Object.values(realCatalog.vignettes).map(({ voices }) => voices.map((v) => v.modality).sort());
  expect(speaking[0]?.length).toBeGreaterThanOrEqual(14);
  for (const voices of speaking) expect(voices).toEqual(speaking[0]);
});

test('no two pairs have the same words for choosing between them', () => {
  const said = new Map<string, string>();
  const same = allPairs.flatMap((pair) => {
    const words = JSON.stringify(compare(realCatalog, pair).choosing.map(({ when }) => when.map((w) => w.text)));
    const before = said.get(words);
    said.set(words, pair.join(' and '));
    return before === undefined ? [] : [`${pair.join(' and ')} like ${before}`];
  });
  expect(same).toEqual([]);
});

test('every line of choosing rests on a row that is there', () => {
  for (const { choosing, sections } of comparisons) {
    const rows = new Set([...sections.flatMap((s) => s.rows.map((row) => row.id)), 'conditions']);
    for (const { when } of choosing) for (const { rows: on } of when) for (const row of on) expect(rows).toContain(row);
  }
});

test('opposed comes from stances alone, and opposed rows come first', () => {
  for (const { contrasts, sections } of comparisons) {
    const asked = new Set(sections.flatMap((s) => s.rows.filter((row) => row.on).map((row) => row.id)));
    const opposed = contrasts.filter(({ verdict }) => verdict.is === 'opposed');
    expect(opposed.every(({ row }) => asked.has(row))).toBe(true);
    expect(contrasts.slice(0, opposed.length)).toEqual(opposed);
  }
});

describe('scope', () => {
  const aimed = (id: string) =>
    new Set(
      realCatalog.modalities[id]?.treats
        .filter((t) => ['designed-for', 'adapted-to', 'tested-in'].includes(t.role))
        .map((t) => t.condition),
    );
  test('is never stated where both were made or tried for one condition, or results join them', () => {
    const stated = comparisons.filter(({ scope }) => scope?.text);
    expect(stated.length).toBeGreaterThan(0);
    for (const { columns, evidence } of stated) {
      const [a, b] = columns.map(({ id }) => aimed(id));
      expect([...(a ?? [])].filter((condition) => b?.has(condition))).toEqual([]);
      expect(evidence.joins.map(({ join }) => join.is)).toEqual(['not-assessed']);
    }
  });
  test('offers what shares a condition with that side, the most shared first', () => {
    for (const { scope, columns } of comparisons)
      for (const { letter, modalities } of scope?.nearest ?? []) {
        const own = aimed(columns.find((c) => c.letter === letter)?.id ?? '');
        const counts = modalities.map(({ id }) => [...aimed(id)].filter((condition) => own.has(condition)).length);
        expect(counts.every((count) => count > 0)).toBe(true);
        expect([...counts].sort((a, b) => b - a)).toEqual(counts);
      }
  });
  test('is for two only', () => {
    expect(compare(realCatalog, ids.slice(0, 3)).scope).toBeUndefined();
  });
});

describe('critics', () => {
  const [a = '', b = ''] = ids;
  const tradition = (id: string) => realCatalog.modalities[id]?.traditions[0]?.tradition ?? '';
  const critique = (from: object, against: object): WithId<Critique> => ({
    id: 'zz',
    point: 'A point',
    from: { by: 'Somebody 2001', ...from },
    against,
    year: 2001,
    text: 'So [@nowinski1992].',
    answer: { absent: 'not-found', searched: '2026-11' },
  });
  const withOnly = (one: WithId<Critique>): Catalog => ({ ...realCatalog, critiques: { zz: one } });
  const found = (one: WithId<Critique>) =>
    compare(withOnly(one), [a, b])
      .critics.filter((c) => c.found.length > 0)
      .map((c) => c.by + c.of);

  test.each([
    ['one of the other', { modality: a }, { modality: b }, ['AB']],
    ['the other of the one', { modality: b }, { modality: a }, ['BA']],
    ['somebody else', { modality: ids[2] }, { modality: b }, []],
  ])('%s', (_, from, against, wanted) => {
    expect(found(critique(from, against))).toEqual(wanted);
  });
  test('a tradition against a modality, and a modality against a tradition', () => {
    const alone = (x: string, y: string) =>
      !realCatalog.modalities[y]?.traditions.some((t) => t.tradition === tradition(x));
    expect(alone(a, b) && alone(b, a)).toBe(true);
    expect(found(critique({ tradition: tradition(a) }, { modality: b }))).toEqual(['AB']);
    expect(found(critique({ modality: a }, { tradition: tradition(b) }))).toEqual(['AB']);
  });
  test('nothing within one tradition', () => {
    expect(found(critique({ tradition: tradition(b) }, { modality: b }))).toEqual([]);
  });
  test('where none is found the month of the search stands', () => {
    for (const { critics } of comparisons)
      for (const { found: some, searched } of critics) if (some.length === 0) expect(searched).toMatch(/^\d{4}-\d{2}$/);
  });
});

test('a combination says who comes first', () => {
  for (const [i, { combinations }] of comparisons.entries()) {
    const told = (pairs[i] ?? []).flatMap((id) => realCatalog.modalities[id]?.relations ?? []);
    for (const { text } of combinations) expect(told.map((r) => r.text)).toContain(text);
  }
  const [a = '', b = ''] = ids;
  const first = realCatalog.modalities[a];
  if (!first) throw new Error('There are modalities.');
  const relation = { kind: 'combined-with' as const, to: b, name: b, text: 'So [@nowinski1992].' };
  const withOrder = (order: 'this-first' | 'that-first' | 'together') => {
    const modalities = { ...realCatalog.modalities, [a]: { ...first, relations: [{ ...relation, order }] } };
    return compare({ ...realCatalog, modalities }, [a, b]).combinations.find((c) => c.text === relation.text);
  };
  expect(withOrder('this-first')).toMatchObject({ first: 'A', second: 'B', order: 'in-turn' });
  expect(withOrder('that-first')).toMatchObject({ first: 'B', second: 'A', order: 'in-turn' });
  expect(withOrder('together')).toMatchObject({ order: 'together' });
});

test('the people shown first have conditions that those compared are listed for, where there are such people', () => {
  for (const [i, { people }] of comparisons.entries()) {
    const listed = (pairs[i] ?? []).flatMap((id) => realCatalog.modalities[id]?.treats.map((t) => t.condition) ?? []);
    const fits = people.map(({ conditions }) => conditions.some((condition) => listed.includes(condition)));
    expect(fits.indexOf(false) === -1 || fits.lastIndexOf(true) < fits.indexOf(false)).toBe(true);
    for (const { voices } of people) expect(voices).toHaveLength(2);
  }
});

test('every row has a plain title, and every prose row plain words', () => {
  const told = ['mechanism', 'problem', 'person', 'session', 'roots', 'blind-spots', 'hard', 'cautions', 'harms'];
  const rows = comparisons.flatMap(({ sections }) => sections.flatMap((s) => s.rows));
  expect(rows.filter(({ plain }) => !plain.endsWith('?')).map((row) => row.id)).toEqual([]);
  const cells = rows.filter(({ id }) => told.includes(id)).flatMap((row) => row.cells);
  expect(cells.filter((cell) => cell.is !== 'absent' && !('plain' in cell && cell.plain))).toEqual([]);
});

test('agreement counts what the comparison says', () => {
  for (const [i, [a, b]] of pairs.entries()) {
    const [one, other] = [realCatalog.modalities[a], realCatalog.modalities[b]];
    const agreement = one && other && deriveAgreement(one, other, realCatalog);
    const rows = Object.keys(realCatalog.questions).map((q) =>
      comparisons[i]?.sections.flatMap((s) => s.rows).find((row) => row.id === rowOfQuestion(q)),
    );
    const count = (is: string) => rows.filter((row) => row?.verdict.is === is).length;
    expect(agreement).toMatchObject({ same: count('same'), opposed: count('opposed') });
    expect(agreement?.questions).toBe(rows.length - count('not-comparable'));
  }
});

test('a silent modality is told from one whose position is not recorded', () => {
  for (const { sections } of comparisons)
    for (const { on, cells, verdict } of sections.flatMap((s) => s.rows)) {
      if (!on || !('reason' in verdict)) continue;
      const silent = cells.some((cell) => cell.is === 'stance' && cell.holds.length === 0);
      expect(/takes? no position/.test(verdict.reason)).toBe(silent);
      expect(/is recorded/.test(verdict.reason)).toBe(
        cells.some((cell) => cell.is === 'absent' && isAbsent(cell.absent)),
      );
    }
});
