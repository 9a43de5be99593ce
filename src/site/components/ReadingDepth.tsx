// How many claims of a page rest on how deep a reading; a tool that shows another page takes it away.
import type { ReadingShares } from '../../catalog/reading-shares.ts';
import { readingWords } from '../views/reading-words.ts';

export function ReadingDepth({ shares }: { shares: ReadingShares }) {
  const words = readingWords(shares);
  return words === '' ? null : <p class="reading">{words}</p>;
}
