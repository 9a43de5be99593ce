// Figures of a published result as they are read: estimate, interval, size.
import { isAbsent } from '../schema/absence.ts';
import type { PlacedFinding } from './evidence.ts';
import { figureOf } from './forests.ts';

/** "−0.42 (95% −0.60 to −0.24; prediction −0.9 to 0.1)". */
export function figureText(placed: PlacedFinding): string {
  const figure = figureOf(placed);
  if (!figure) return '';
  const { value, interval, prediction, p } = figure;
  const spans = [
    isAbsent(interval) ? 'no interval read' : `${interval.level}% ${span(interval)}`,
    prediction && `prediction ${span(prediction)}`,
    p,
  ];
  return `${numberText(value)} (${spans.filter(Boolean).join('; ')})`;
}

/** Trials pooled and people compared, as far as they were read. */
export function sizeText({ finding: { k, n } }: PlacedFinding): string {
  const parts = [k !== undefined && `k ${k}`, n !== undefined && `N ${n.toLocaleString('en')}`].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'size not read';
}

function span({ low, high }: { low: number; high: number }): string {
  return `${numberText(low)} to ${numberText(high)}`;
}

/** With the minus sign of the typesetter. */
export function numberText(value: number): string {
  return String(value).replace('-', '−');
}
