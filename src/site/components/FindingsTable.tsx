// Published results for one condition. Figures that may share an axis stand together and are drawn on it; the table is their data.
import type { Column } from '../../compare/comparison.ts';
import { capital } from '../../compare/words.ts';
import type { PlacedFinding } from '../../evidence/evidence.ts';
import { figureText, numberText, sizeText } from '../../evidence/figure-words.ts';
import { type Axis, type Forest, figureOf, forestsOf, inYears, placeOn } from '../../evidence/forests.ts';
import { isAbsent } from '../../schema/absence.ts';
import { COMPARATORS, OUTCOMES, RESULTS, SCALES } from '../../schema/evidence-words.ts';
import { FindingName, Who } from './FindingName.tsx';

interface Props {
  findings: readonly PlacedFinding[];
  /** In canonical order. */
  columns: readonly Column[];
}

export function FindingsTable({ findings, columns }: Props) {
  const told = inYears(findings.filter((placed) => !figureOf(placed)));
  return (
    <table class="forest">
      <caption class="sr">Published results</caption>
      <thead>
        <tr>
          <th scope="col">Study</th>
          <th scope="col">Of, and against</th>
          <th scope="col">Outcome and time</th>
          <th scope="col">Result</th>
          <th scope="col">Trials, people</th>
          <th scope="col">
            <span class="sr">Drawn</span>
          </th>
        </tr>
      </thead>
      {forestsOf(findings).map((forest) => (
        <tbody key={forest.findings[0]?.id}>
          <tr class="group">
            <th scope="rowgroup" colspan={5}>
              {titleOf(forest)}
            </th>
            <td>
              <AxisScale axis={forest.axis} />
            </td>
          </tr>
          {forest.findings.map((placed) => (
            <Row key={placed.id} placed={placed} columns={columns} axis={forest.axis} />
          ))}
        </tbody>
      ))}
      {told.length > 0 && (
        <tbody>
          <tr class="group">
            <th scope="rowgroup" colspan={6}>
              Results of which no figure between the groups was read
            </th>
          </tr>
          {told.map((placed) => (
            <Row key={placed.id} placed={placed} columns={columns} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function titleOf({ outcome, measure, comparator, scale, better }: Forest): string {
  return `${capital(OUTCOMES[outcome])} (${measure}) against ${COMPARATORS[comparator]}: ${SCALES[scale]}, ${better} is better for what was studied`;
}

function Row({ placed, columns, axis }: { placed: PlacedFinding; columns: readonly Column[]; axis?: Axis }) {
  const { outcome, time, result, margin, certainty, replacedBy } = placed.finding;
  const figure = figureText(placed);
  return (
    <tr class={replacedBy ? 'past' : undefined}>
      <th scope="row">
        <FindingName placed={placed} />
      </th>
      <td>
        <Who placed={placed} columns={columns} />
      </td>
      <td>
        {outcome.name}; {time}
      </td>
      <td>
        {figure && <span class="figure">{figure}</span>}
        <small>{RESULTS[result]}</small>
        {margin && <small>margin: {margin}</small>}
        {certainty && (
          <small>
            certainty: {certainty.level} ({certainty.rater})
          </small>
        )}
      </td>
      <td class="figure">{sizeText(placed)}</td>
      <td>{axis && <Bar placed={placed} axis={axis} />}</td>
    </tr>
  );
}

const WIDTH = 200;
const PAD = 14;

function xOn(axis: Axis, value: number): number {
  return Math.round(PAD + placeOn(axis, value) * (WIDTH - 2 * PAD));
}

/** The ends of the axis, and where nothing differs; an end too near to another is left out. */
function AxisScale({ axis }: { axis: Axis }) {
  const ticks = [axis.none, axis.low, axis.high].map((value) => ({ value, x: xOn(axis, value) }));
  const shown = ticks.filter(({ x }, i) => ticks.slice(0, i).every((other) => Math.abs(other.x - x) > 34));
  return (
    <svg viewBox={`0 0 ${WIDTH} 16`} width={WIDTH} height="16" aria-hidden="true">
      {shown.map(({ value, x }) => (
        <text key={value} x={x} y="12" text-anchor="middle">
          {numberText(Math.round(value * 100) / 100)}
        </text>
      ))}
    </svg>
  );
}

function Bar({ placed, axis }: { placed: PlacedFinding; axis: Axis }) {
  const figure = figureOf(placed);
  if (!figure) return null;
  const x = (value: number) => xOn(axis, value);
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
