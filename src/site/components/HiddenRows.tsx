// What "differences only" has left out.
import type { Arranged } from '../views/arrange.ts';

export function HiddenRows({ same }: Pick<Arranged, 'same'>) {
  if (same.length === 0) return null;
  return (
    <p class="lead">
      {same.length === 1
        ? 'One row is the same in each and hidden'
        : `${same.length} rows are the same in each and hidden`}
      : {same.join(', ')}.
    </p>
  );
}
