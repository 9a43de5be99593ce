// The title of a chapter of a comparison, in the reader's order of names.
import { CHAPTERS, type Chapter } from '../../address/compare-path.ts';
import { list } from '../../compare/words.ts';

export function comparisonTitle(names: readonly string[], chapter: Chapter): string {
  const both = names.length === 2 ? names.join(' vs ') : list(names);
  return chapter === 'overview' ? both : `${CHAPTERS[chapter]}: ${both}`;
}
