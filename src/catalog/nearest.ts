// "Did you mean": the words nearest to one that was not found.
import leven from 'leven';

/**
 * Up to `most` candidates within a third of the word's length in edits, nearest first.
 * A tie keeps the order of the candidates.
 */
export function nearest(word: string, candidates: readonly string[], most = 3): string[] {
  const limit = Math.max(2, Math.ceil(word.length / 3));
  return candidates
    .map((candidate) => ({ candidate, edits: leven(word.slice(0, 100), candidate) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** ` Did you mean "x"?`, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const [first] = nearest(word, candidates, 1);
  return first === undefined ? '' : ` Did you mean "${first}"?`;
}
