// Relations from both ends, on the real records and on made ones.
import { expect, test } from 'vitest';
import { realCatalog } from '../../../tests/real-catalog.ts';
import type { Catalog } from '../../schema/catalog.ts';
import { familyTree } from './family-tree.ts';
import { descents, lookAlikes, toldOf } from './kinship.ts';

const [a = '', b = ''] = Object.keys(realCatalog.modalities);

/** The catalog with these relations of its first modality to its second, and no others. */
function related(kind: 'derives-from' | 'component-of' | 'confused-with', years: [number, number]): Catalog {
  const modality = (id: string, year: number, relations: object[]) => {
    const real = realCatalog.modalities[id];
    if (!real) throw new Error(`There is no ${id}.`);
    return { ...real, origin: { ...real.origin, year }, relations } as typeof real;
  };
  const modalities = {
    [a]: modality(a, years[0], [{ kind, to: b, name: b, text: 'Said.' }]),
    [b]: modality(b, years[1], []),
  };
  return { ...realCatalog, modalities };
}

test('a look-alike is told from both sides, once', () => {
  const catalog = related('confused-with', [1990, 1980]);
  const [one, other] = Object.values(catalog.modalities);
  expect(one && lookAlikes(catalog, one).map(({ id }) => id)).toEqual([b]);
  expect(other && lookAlikes(catalog, other).map(({ id }) => id)).toEqual([a]);
  expect(toldOf(catalog, b).map(({ by }) => by.id)).toEqual([a]);
  expect(descents(catalog)).toEqual([]);
});

test('nothing came from what is younger', () => {
  const line = (catalog: Catalog) => descents(catalog).map(({ from, to }) => [from.id, to.id]);
  expect(line(related('derives-from', [1990, 1980]))).toEqual([[b, a]]);
  expect(line(related('derives-from', [1970, 1980]))).toEqual([]);
  expect(line(related('component-of', [1970, 1980]))).toEqual([[a, b]]);
  expect(line(related('component-of', [1990, 1980]))).toEqual([]);
});

test('the tree has every descent once, each modality in a row of its own, and no line runs back in time', () => {
  const all = descents(realCatalog);
  const { nodes, edges, years } = familyTree(all);
  expect(edges).toHaveLength(all.length);
  expect(edges.length).toBeGreaterThan(10);
  expect(new Set(nodes.map(({ row }) => row)).size).toBe(nodes.length);
  expect(new Set(nodes.map(({ modality }) => modality.id)).size).toBe(nodes.length);
  for (const { from, to } of edges) {
    expect(from.modality.origin.year).toBeLessThanOrEqual(to.modality.origin.year);
    expect(from.modality.origin.year).toBeGreaterThanOrEqual(years[0]);
    expect(to.modality.origin.year).toBeLessThanOrEqual(years[1]);
  }
});
