// The map of modalities by agreement of stances, drawn on the server: dots with names, and in words who is near and who is far.
import { Fragment } from 'preact';
import { comparePath } from '../../address/compare-path.ts';
import type { AgreementMap, Kin, Mapped } from '../views/agreement-map.ts';
import { type Label, placeLabels } from '../views/map-labels.ts';

export const WIDTH = 1120;
export const MARGIN = 80;

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
            {`Map of ${map.points.length} modalities by agreement. Who is near and who is far stands in words below.`}
          </title>
          {spots.map(({ point, x, y }, i) => (
            <Spot key={point.modality.id} point={point} x={x} y={y} label={labels[i]} />
          ))}
        </svg>
      </div>
      <figcaption>
        Near means that two hold like positions on the questions that both answer. Directions mean nothing, only
        distances; the plane holds {Math.round(map.share * 100)} per cent of them, so read the list where it matters.
      </figcaption>
    </figure>
  );
}

function Spot({ point, x, y, label }: { point: Mapped; x: number; y: number; label: Label | undefined }) {
  return (
    <a href={`/modalities/${point.modality.id}/`}>
      <circle cx={round(x)} cy={round(y)} r="5" />
      {label?.far && <path d={`M${round(x)} ${round(y)}L${round(label.x)} ${round(label.y - 4)}`} />}
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

/** For each modality those nearest to it in their stances, and those furthest from it; each leads to the comparison. */
export function AgreementList({ map }: { map: AgreementMap }) {
  return (
    <dl class="rows one">
      {map.points.map(({ modality }, i) => (
        <div key={modality.id}>
          <dt>{modality.label}</dt>
          <dd>
            <KinLine of={modality.id} what="near" kin={map.kin[i]?.near ?? []} />
            <KinLine of={modality.id} what="far" kin={map.kin[i]?.far ?? []} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function KinLine({ of, what, kin }: { of: string; what: string; kin: readonly Kin[] }) {
  return (
    <p>
      <small>{what}</small>{' '}
      {kin.map(({ modality, agreement: { same, opposed, questions } }, i) => (
        <Fragment key={modality.id}>
          {i > 0 && ' · '}
          <a href={comparePath([of, modality.id], 'ideas')}>{modality.label}</a>{' '}
          <small>
            the same on {same}, opposed on {opposed} of {questions}
          </small>
        </Fragment>
      ))}
    </p>
  );
}
