// The drawing of who came from whom. Everything in it stands in words below it as well.
import type { FamilyTree, Node } from '../views/family-tree.ts';

const WIDTH = 1120;
const ROW = 26;
const TOP = 40;
const LEFT = 24;
/** Room for the names of the latest ones. */
const RIGHT = 250;

export function FamilyTreeView({ tree: { nodes, edges, years } }: { tree: FamilyTree }) {
  const [first, last] = years;
  const x = (year: number) => LEFT + ((year - first) / Math.max(last - first, 1)) * (WIDTH - LEFT - RIGHT);
  const y = ({ row }: Node) => TOP + row * ROW + ROW / 2;
  const height = TOP + nodes.length * ROW + 10;
  return (
    <section class="scroll" tabindex={0} aria-label="Lineage, drawn">
      <svg class="family" viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-labelledby="family-title">
        <title id="family-title">
          {`${nodes.length} modalities by the year of their origin, each joined to those that it came from. The same stands in words below.`}
        </title>
        {decades(first, last).map((year) => (
          <g key={year}>
            <path class="decade" d={`M${round(x(year))} ${TOP - 14}V${height}`} />
            <text class="decade" x={round(x(year))} y={TOP - 20} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
        {edges.map(({ from, to }) => (
          <path
            key={`${from.modality.id} ${to.modality.id}`}
            class="descent"
            d={line(x(from.modality.origin.year), y(from), x(to.modality.origin.year), y(to))}
          />
        ))}
        {nodes.map((node) => (
          <a key={node.modality.id} href={`/modalities/${node.modality.id}/`}>
            <circle cx={round(x(node.modality.origin.year))} cy={y(node)} r="4.5" />
            <text x={round(x(node.modality.origin.year)) + 10} y={y(node) + 4}>
              {node.modality.label}
            </text>
          </a>
        ))}
      </svg>
    </section>
  );
}

/** Down from the older one, then across to the younger. */
function line(x1: number, y1: number, x2: number, y2: number): string {
  const bend = Math.min(12, Math.abs(x2 - x1), Math.abs(y2 - y1)) * Math.sign(y2 - y1);
  return `M${round(x1)} ${round(y1)}V${round(y2 - bend)}Q${round(x1)} ${round(y2)} ${round(x1 + Math.abs(bend))} ${round(y2)}H${round(x2)}`;
}

function decades(first: number, last: number): number[] {
  const from = Math.ceil(first / 20) * 20;
  return Array.from({ length: Math.floor((last - from) / 20) + 1 }, (_, i) => from + i * 20);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
