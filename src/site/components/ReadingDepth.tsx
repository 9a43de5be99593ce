// How many claims of a page rest on how deep a reading, in one quiet line.
import type { ReadingShares } from '../../catalog/reading-shares.ts';

export function ReadingDepth({ shares }: { shares: ReadingShares }) {
  return (
    <p class="lead">
      Of {shares['full-text'] + shares.abstract + shares.record} claims on this page {shares['full-text'] || 'none'}{' '}
      rest on passages read in full, {shares.abstract || 'none'} on an abstract or opening, {shares.record || 'none'} on
      a bare record: each counted by the most that was read for it.
    </p>
  );
}
