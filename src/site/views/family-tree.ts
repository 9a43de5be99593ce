// Descents → a drawing: a line of time from left to right, a row for each modality, families together, each below what it came from.
import type { WithId } from '../../schema/catalog.ts';
import type { Modality } from '../../schema/modality.ts';
import type { Descent } from './kinship.ts';

export interface Node {
  modality: WithId<Modality>;
  /** From the top, from 0. */
  row: number;
}

export interface FamilyTree {
  nodes: Node[];
  edges: { from: Node; to: Node }[];
  /** First and last year of origin. */
  years: [first: number, last: number];
}

/** Families by the year of their oldest member; within one the oldest child first. The same descents give the same rows. */
export function familyTree(descents: readonly Descent[]): FamilyTree {
  const all = [...new Set(descents.flatMap(({ from, to }) => [from, to]))].sort(byAge);
  const childrenOf = (parent: WithId<Modality>) =>
    descents
      .filter(({ from }) => from === parent)
      .map(({ to }) => to)
      .sort(byAge);
  const isRoot = (modality: WithId<Modality>) => !descents.some(({ to }) => to === modality);
  const rows: WithId<Modality>[] = [];
  const place = (modality: WithId<Modality>) => {
    if (rows.includes(modality)) return;
    rows.push(modality);
    for (const child of childrenOf(modality)) place(child);
  };
  // Where records tell a circle, no member of it is a root: the oldest stands for one.
  for (const modality of [...all.filter(isRoot), ...all]) place(modality);
  const nodes = rows.map((modality, row) => ({ modality, row }));
  const nodeOf = new Map(nodes.map((node) => [node.modality, node]));
  const edges = descents.flatMap(({ from, to }) => {
    const [a, b] = [nodeOf.get(from), nodeOf.get(to)];
    return a && b ? [{ from: a, to: b }] : [];
  });
  const years = all.map(({ origin }) => origin.year);
  return { nodes, edges, years: [Math.min(...years), Math.max(...years)] };
}

function byAge(a: WithId<Modality>, b: WithId<Modality>): number {
  return a.origin.year - b.origin.year || (a.id < b.id ? -1 : 1);
}
