// The map of modalities by agreement of stances, drawn on the server: dots with names, and each pair in the table beside it.
import { comparePath } from '../../address/compare-path.ts';
import type { AgreementMap, Mapped } from '../views/agreement-map.ts';
import { type Label, placeLabels } from '../views/map-labels.ts';

const WIDTH = 720;
const MARGIN = 40;

export function AgreementMapView({ map }: { map: AgreementMap }) {
  const inner = WIDTH - 2 * MARGIN;
  const height = Math.max(260, Math.round(map.height * inner) + 2 * MARGIN);
  const spots = map.points.map((point) => ({ point, x: MARGIN + point.x * inner, y: MARGIN + point.y * inner }));
  const labels = placeLabels(
    spots.map(({ point, x, y }) => ({ text: point.modality.label, x, y })),
    WIDTH,
  );
  return (
    <figure class="map">
      <div class="scroll">
        <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-labelledby="map-title">
          <title id="map-title">
            {`Map of ${map.points.length} modalities by agreement. Each pair's figures stand in the table below.`}
          </title>
          {spots.map(({ point, x, y }, i) => (
            <Spot key={point.modality.id} point={point} x={x} y={y} label={labels[i]} />
          ))}
        </svg>
      </div>
      <figcaption>
        Near means that two hold like positions on the questions that both answer. Directions mean nothing, only
        distances; the plane holds {Math.round(map.share * 100)} per cent of them, so read the table where it matters.
      </figcaption>
    </figure>
  );
}

function Spot({ point, x, y, label }: { point: Mapped; x: number; y: number; label: Label | undefined }) {
  return (
    <a href={`/modalities/${point.modality.id}/`}>
      <circle cx={round(x)} cy={round(y)} r="5" />
      {label && (
        <text x={round(label.x)} y={round(label.y)} text-anchor={label.anchor}>
          {point.modality.label}
        </text>
      )}
    </a>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Each pair once: on how many questions they agree and are opposed. A link leads to their comparison. */
export function AgreementTable({ map }: { map: AgreementMap }) {
  const rows = map.points.slice(1);
  const columns = map.points.slice(0, -1);
  return (
    <section class="scroll" tabindex={0} aria-label="Agreement of each pair">
      <table class="agreement">
        <thead>
          <tr>
            <td />
            {columns.map(({ modality }) => (
              <th key={modality.id} scope="col">
                <span>{modality.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ modality: a }, i) => (
            <tr key={a.id}>
              <th scope="row">{a.label}</th>
              {columns.map(({ modality: b }, j) => {
                const pair = j <= i ? map.pairs[i + 1]?.[j] : undefined;
                return pair ? (
                  <td key={b.id}>
                    <a
                      href={comparePath([a.id, b.id], 'ideas')}
                      aria-label={`${a.label} and ${b.label}: the same on ${pair.same}, opposed on ${pair.opposed} of ${pair.questions}`}
                    >
                      {pair.same}
                      <small>·{pair.opposed}</small>
                    </a>
                  </td>
                ) : (
                  <td key={b.id} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
