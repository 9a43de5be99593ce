// How deep the reading under the claims of a page goes, as a paragraph of its twin.
import type { ReadingShares } from '../../catalog/reading-shares.ts';
import { type Block, paragraph } from '../../document/document.ts';

export function readingBlock(shares: ReadingShares): Block {
  const all = shares['full-text'] + shares.abstract + shares.record;
  return paragraph(
    `Of ${all} claims on this page ${shares['full-text'] || 'none'} rest on passages read in full, ${shares.abstract || 'none'} on an abstract or opening, ${shares.record || 'none'} on a bare record: each counted by the most that was read for it.`,
  );
}
