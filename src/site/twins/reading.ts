// How deep the reading under the claims of a page goes, as a paragraph of its twin.
import type { ReadingShares } from '../../catalog/reading-shares.ts';
import { type Block, paragraph } from '../../document/document.ts';
import { readingWords } from '../views/reading-words.ts';

export function readingBlock(shares: ReadingShares): Block {
  return paragraph(readingWords(shares));
}
