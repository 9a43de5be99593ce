// Distances between modalities → places on a plane, so that those who agree stand near each other. The same records give the same map.
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { type Agreement, deriveAgreement } from '../../compare/agreement.ts';
import type { Catalog, WithId } from '../../schema/catalog.ts';
import type { Modality } from '../../schema/modality.ts';

export interface Mapped {
  modality: WithId<Modality>;
  /** From 0 to 1, the longer side of the map being 1. */
  x: number;
  y: number;
}

export interface AgreementMap {
  points: Mapped[];
  /** Height of the map, its width being 1. */
  height: number;
  /** How much of the distances the plane holds: the share of the two largest in all positive eigenvalues, from 0 to 1. */
  share: number;
  /** For each point, in their order, those that agree with it most and least. */
  kin: { near: Kin[]; far: Kin[] }[];
}

/** Another modality, and how far the two agree. */
export interface Kin {
  modality: WithId<Modality>;
  agreement: Agreement;
}

/** Most that are named on either side. */
const NAMED = 3;

const known = new WeakMap<Catalog, AgreementMap | undefined>();

/** Made once for each catalog, which never changes; nothing where fewer than three modalities can be placed. */
export function agreementMap(catalog: Catalog): AgreementMap | undefined {
  if (!known.has(catalog)) known.set(catalog, deriveMap(catalog));
  return known.get(catalog);
}

/** Only modalities that share a question with every other of them can be placed. */
function deriveMap(catalog: Catalog): AgreementMap | undefined {
  const taking = Object.values(catalog.modalities).filter((modality) => modality.stances.length > 0);
  const all = taking.filter((a) => taking.every((b) => a === b || deriveAgreement(a, b, catalog)));
  if (all.length < 3) return undefined;
  const pairs = all.map((a) => all.map((b) => (a === b ? undefined : deriveAgreement(a, b, catalog))));
  const distances = pairs.map((row) => row.map((pair) => pair?.distance ?? 0));
  const { places, share } = scale(distances);
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const width = spread(xs) || 1;
  const points = all.map((modality, i) => ({
    modality,
    x: ((xs[i] ?? 0) - Math.min(...xs)) / width,
    y: ((ys[i] ?? 0) - Math.min(...ys)) / width,
  }));
  return { points, height: spread(ys) / width, share, kin: pairs.map((row) => kinOf(all, row)) };
}

/** By distance; among equals in the order of ids. */
function kinOf(all: readonly WithId<Modality>[], row: readonly (Agreement | undefined)[]) {
  const others = all
    .flatMap((modality, i) => (row[i] ? [{ modality, agreement: row[i] }] : []))
    .sort((a, b) => a.agreement.distance - b.agreement.distance || (a.modality.id < b.modality.id ? -1 : 1));
  return { near: others.slice(0, NAMED), far: others.slice(-NAMED).reverse() };
}

/**
 * Classical scaling (Torgerson, 1952): the plane on which the distances between points come nearest to those given, in the
 * sense of least squares of the doubly centred squares. Signs, which the method leaves open, are set so that the first point of those
 * furthest out stands to the right and below.
 */
export function scale(distances: readonly (readonly number[])[]): { places: [number, number][]; share: number } {
  const size = distances.length;
  const squares = new Matrix(distances.map((row) => row.map((d) => d * d)));
  const centring = Matrix.eye(size).sub(Matrix.ones(size, size).div(size));
  const products = centring.mmul(squares).mmul(centring).mul(-0.5);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(products, { assumeSymmetric: true });
  const order = realEigenvalues.map((_, i) => i).sort((a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0));
  const axis = (n: number): number[] => {
    const at = order[n] ?? 0;
    const length = Math.sqrt(Math.max(realEigenvalues[at] ?? 0, 0));
    const values = eigenvectorMatrix.getColumn(at).map((value) => value * length);
    const furthest = Math.max(...values.map(Math.abs));
    const sign = (values.find((value) => Math.abs(value) > furthest * 0.999) ?? 1) < 0 ? -1 : 1;
    return values.map((value) => Math.round(value * sign * 1e6) / 1e6);
  };
  const [xs, ys] = [axis(0), axis(1)];
  const positive = realEigenvalues.filter((value) => value > 0).sort((a, b) => b - a);
  const total = positive.reduce((a, b) => a + b, 0);
  const [first = 0, second = 0] = positive;
  return { places: xs.map((x, i) => [x, ys[i] ?? 0]), share: total === 0 ? 1 : (first + second) / total };
}
