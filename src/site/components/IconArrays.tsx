// Of 100 people in each group, how many had the outcome: paired arrays with the same denominator, drawn only where a source gives both.
import type { PlacedFinding } from '../../evidence/evidence.ts';
import type { Finding } from '../../schema/finding.ts';
import { FindingName } from './FindingName.tsx';

type Absolute = NonNullable<Finding['absolute']>;

export function IconArrays({ placed }: { placed: PlacedFinding }) {
  const { absolute, called, against, time } = placed.finding;
  if (!absolute) return null;
  return (
    <figure class="icons">
      <figcaption>
        Of 100 people: {absolute.outcome}; {time}. <FindingName placed={placed} />
      </figcaption>
      <div>
        <IconArray name={called} share={absolute.modality} />
        <IconArray name={against} share={absolute.comparator} />
      </div>
    </figure>
  );
}

function IconArray({ name, share }: { name: string; share: Absolute['modality'] }) {
  const { percent, low, high } = share;
  const full = Math.round(percent);
  const said = low === undefined || high === undefined ? `${percent}` : `${percent} (${low} to ${high})`;
  return (
    <div class="icon-array">
      <svg viewBox="0 0 100 100" width="100" height="100" role="img" aria-label={`${name}: ${said} of 100`}>
        <path class="rest" d={dots(full, 100)} />
        <path class="had" d={dots(0, full)} />
      </svg>
      <p>
        <b>{said}</b> of 100
        <small>{name}</small>
      </p>
    </div>
  );
}

/** One line of no length for each person, which a round cap makes a dot; rows of ten from the top. */
function dots(from: number, to: number): string {
  let path = '';
  for (let row = Math.floor(from / 10); row * 10 < to; row++) {
    const first = Math.max(from, row * 10);
    const count = Math.min(to, row * 10 + 10) - first;
    path += `M${(first % 10) * 10 + 5} ${row * 10 + 5}h0${'m10 0h0'.repeat(count - 1)}`;
  }
  return path;
}
