// Which published figures may share an axis: only those of the same condition, outcome, measure, kind of comparator and effect measure.

import { isAbsent } from '../schema/absence.ts';
import type { BETTER, ComparatorKind, OutcomeKind, Scale } from '../schema/evidence-words.ts';
import type { Finding } from '../schema/finding.ts';
import type { PlacedFinding } from './evidence.ts';

export interface Forest {
  outcome: OutcomeKind;
  /** The condition that the outcome is of, where it is another. */
  of?: string;
  measure: string;
  comparator: ComparatorKind;
  scale: Scale;
  better: keyof typeof BETTER;
  /** By year, then by id, so that no order is a ranking. */
  findings: PlacedFinding[];
  axis: Axis;
}

/** Ends of the axis, and the value at which nothing differs; ratios stand on a logarithmic one. */
export interface Axis {
  low: number;
  high: number;
  none: number;
  log: boolean;
}

type Figure = Exclude<Finding['estimate'], { absent: string }>;

export function figureOf({ finding: { estimate } }: PlacedFinding): Figure | undefined {
  return isAbsent(estimate) ? undefined : estimate;
}

const RATIOS: ReadonlySet<Scale> = new Set<Scale>(['rr', 'or', 'hr', 'irr']);

/** Findings that carry a figure, in groups that may share an axis. */
export function forestsOf(findings: readonly PlacedFinding[]): Forest[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const placed of findings) {
    const figure = figureOf(placed);
    if (!figure) continue;
    const { condition, outcome, comparator } = placed.finding;
    const { scale, better } = figure;
    const key = [condition, outcome.kind, outcome.of, measureOf(placed), comparator.kind, scale, better].join('|');
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const figure = first && figureOf(first);
    if (!first || !figure) return [];
    const { outcome, comparator } = first.finding;
    return [
      {
        outcome: outcome.kind,
        ...(outcome.of === undefined ? {} : { of: outcome.of }),
        measure: measureOf(first),
        comparator: comparator.kind,
        scale: figure.scale,
        better: figure.better,
        findings: inYears(group),
        axis: axisOf(group, RATIOS.has(figure.scale)),
      },
    ];
  });
}

/** By year, then by id. */
export function inYears(findings: readonly PlacedFinding[]): PlacedFinding[] {
  return [...findings].sort((a, b) => a.finding.year - b.finding.year || (a.id < b.id ? -1 : 1));
}

/** Where no instrument is named the outcome's own name tells what was measured. */
function measureOf({ finding: { outcome } }: PlacedFinding): string {
  return outcome.measure ?? outcome.name;
}

function axisOf(group: readonly PlacedFinding[], log: boolean): Axis {
  const none = log ? 1 : 0;
  const values = group.flatMap((placed) => {
    const figure = figureOf(placed);
    if (!figure) return [];
    const spans = [figure.interval, figure.prediction].flatMap((i) => (i && !isAbsent(i) ? [i.low, i.high] : []));
    return [figure.value, ...spans];
  });
  const usable = log ? values.filter((v) => v > 0) : values;
  return { low: Math.min(none, ...usable), high: Math.max(none, ...usable), none, log };
}

/** Where a value stands on the axis, from 0 to 1. */
export function placeOn({ low, high, log }: Axis, value: number): number {
  if (high === low) return 0.5;
  if (!log) return (value - low) / (high - low);
  return value <= 0 ? 0 : (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low));
}
