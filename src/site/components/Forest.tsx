// Published figures that may share an axis: a table of them, with each interval drawn on that axis in its last column.
import type { Column } from '../../compare/comparison.ts';
import type { PlacedFinding } from '../../evidence/evidence.ts';
import { type Axis, type Forest, figureOf, placeOn } from '../../evidence/forests.ts';
import { isAbsent } from '../../schema/absence.ts';
import { COMPARATORS, OUTCOMES, SCALES } from '../../schema/evidence-words.ts';
import { FindingName, Who } from './FindingName.tsx';

const WIDTH = 200;
const PAD = 8;

interface Props {
  forest: Forest;
  columns: readonly Column[];
}

export function ForestTable({ forest, columns }: Props) {
  const { outcome, measure, comparator, scale, better, findings, axis } = forest;
  const title = `${OUTCOMES[outcome]} (${measure}) against ${COMPARATORS[comparator]}`;
  return (
    <div class="wide" role="region" aria-label={title} tabindex={0}>
      <table class="forest">
        <caption>
          {title}; {SCALES[scale]}, {better} is better for what was studied
        </caption>
        <thead>
          <tr>
            <th scope="col">Study</th>
            <th scope="col">Of, and against</th>
            <th scope="col">When</th>
            <th scope="col">Figure and interval</th>
            <th scope="col">Trials, people</th>
            <th scope="col">
              <AxisEnds axis={axis} />
            </th>
          </tr>
        </thead>
        <tbody>
          {findings.map((placed) => (
            <tr key={placed.id} class={placed.finding.replacedBy ? 'past' : undefined}>
              <th scope="row">
                <FindingName placed={placed} />
              </th>
              <td>
                <Who placed={placed} columns={columns} />
              </td>
              <td>{placed.finding.time}</td>
              <td class="figure">{figureText(placed)}</td>
              <td class="figure">{sizeText(placed)}</td>
              <td>
                <Bar placed={placed} axis={axis} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

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
  return `${number(value)} (${spans.filter(Boolean).join('; ')})`;
}

/** Trials pooled and people compared, as far as they were read. */
export function sizeText({ finding: { k, n } }: PlacedFinding): string {
  const parts = [k !== undefined && `k ${k}`, n !== undefined && `N ${n.toLocaleString('en')}`].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'not read';
}

function span({ low, high }: { low: number; high: number }): string {
  return `${number(low)} to ${number(high)}`;
}

function number(value: number): string {
  return String(value).replace('-', '−');
}

function AxisEnds({ axis: { low, high, none } }: { axis: Axis }) {
  const ends = [...new Set([low, none, high])];
  return <span class="ends">{ends.map((end) => number(Math.round(end * 100) / 100)).join(' · ')}</span>;
}

function Bar({ placed, axis }: { placed: PlacedFinding; axis: Axis }) {
  const figure = figureOf(placed);
  if (!figure) return null;
  const x = (value: number) => Math.round(PAD + placeOn(axis, value) * (WIDTH - 2 * PAD));
  const { value, interval, prediction } = figure;
  return (
    <svg viewBox={`0 0 ${WIDTH} 16`} width={WIDTH} height="16" aria-hidden="true">
      <path class="none" d={`M${x(axis.none)} 0v16`} />
      {prediction && <path class="prediction" d={`M${x(prediction.low)} 8H${x(prediction.high)}`} />}
      {!isAbsent(interval) && <path class="interval" d={`M${x(interval.low)} 8H${x(interval.high)}`} />}
      <path class="point" d={`M${x(value) - 4} 4h8v8h-8z`} />
    </svg>
  );
}
