// How deep the reading under the claims of a page goes, and whether it was done twice, in one quiet sentence.
import type { ReadingShares } from '../../catalog/reading-shares.ts';

/** Nothing where a page claims nothing. */
export function readingWords(shares: ReadingShares): string {
  const { record, abstract, 'full-text': full, again } = shares;
  const all = record + abstract + full;
  if (all === 0) return '';
  return `Of ${all} ${all === 1 ? 'claim' : 'claims'} behind this page ${full || 'none'} rest on passages read in full, ${abstract || 'none'} on an abstract or opening, ${record || 'none'} on a bare record, each counted by the most that was read; ${again || 'none'} on a source that was opened twice.`;
}
