// How near what was typed is to a name, both folded.
import { distance } from 'fastest-levenshtein';

/** A text made ready to be held against others. */
export interface Spelling {
  /** Its words with one blank between them. */
  text: string;
  /** Without blanks: where words part is no matter. */
  letters: string;
  words: readonly string[];
}

export function spell(folded: string): Spelling {
  return { text: folded, letters: folded.replaceAll(' ', ''), words: folded.split(' ') };
}

/** From here on letters were wrong. */
const SLIPPED = 4;

/** No nearness at all. */
export const MISS = 9;

/** Whether something is as it was typed, letter by letter, and not what it may have been meant to be. */
export function isLiteral({ rank }: { rank: number }): boolean {
  return rank < SLIPPED;
}

/** 0 exact, 1 prefix, 2 every word begins a word, 3 inside, 4 and more: so many edits away. */
export function rankOf(asked: Spelling, name: Spelling): number {
  const literal = literalRankOf(asked, name);
  if (literal !== MISS || asked.text === '') return literal;
  let edits = 0;
  for (const part of asked.words) {
    edits += Math.min(...name.words.map((word) => editsTo(part, word)));
    if (edits >= MISS) return MISS;
  }
  return Math.min(SLIPPED - 1 + edits, MISS);
}

/** The same, and a miss where letters were wrong. */
export function literalRankOf(asked: Spelling, name: Spelling): number {
  if (asked.text === '') return MISS;
  if (name.letters === asked.letters) return 0;
  if (name.text.startsWith(asked.text)) return 1;
  if (asked.words.every((part) => name.words.some((word) => word.startsWith(part)))) return 2;
  return asked.text.length >= LONG && name.text.includes(asked.text) ? 3 : MISS;
}

/** So many letters are found within a word ("analysis"), or nearly at its beginning, and still say what is meant; "rape" would not. */
const LONG = 6;

/** In so many letters two slips still say what is meant. */
const VERY_LONG = 9;

/**
 * How many slips a word is from another, or from its beginning while it is being typed; too many for its length are no slips. The
 * first letter is seldom one.
 */
function editsTo(part: string, word: string): number {
  if (part.length < LONG - 1 || part[0] !== word[0]) return part === word ? 0 : MISS;
  const begun = part.length < LONG ? MISS : distance(part, word.slice(0, part.length));
  const edits = begun <= 1 ? begun : isTurnedAround(part, word) ? 1 : distance(part, word);
  return edits <= (part.length < VERY_LONG ? 1 : 2) ? edits : MISS;
}

/** "thearpy". */
function isTurnedAround(part: string, word: string): boolean {
  return part.length === word.length && [...part].sort().join('') === [...word].sort().join('');
}
