// How near what was typed is to a name, both folded.
import leven from 'leven';

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

type Rank = (asked: Spelling, name: Spelling) => number;

/** How a text is held against names, and against what leads to a record and is no name of it. */
export interface Nearness {
  name: Rank;
  leadIn: Rank;
}

/** 0 exact, 1 prefix, 2 every word begins a word, 3 inside, 4 and more: so many edits away. */
function rankOf(asked: Spelling, name: Spelling): number {
  const literal = literalRankOf(asked, name);
  if (literal !== MISS || asked.text === '') return literal;
  let edits = 0;
  for (const part of asked.words) {
    const least = name.words.length > FEW ? LONG : LONG - 1;
    edits += Math.min(...name.words.map((word) => editsTo(part, word, least)));
    if (edits >= MISS) return MISS;
  }
  return Math.min(SLIPPED - 1 + edits, MISS);
}

/** The same, and a miss where letters were wrong. */
function literalRankOf(asked: Spelling, name: Spelling): number {
  if (asked.text === '') return MISS;
  if (name.letters === asked.letters) return 0;
  if (name.text.startsWith(asked.text)) return 1;
  if (asked.words.every((part) => name.words.some((word) => word.startsWith(part)))) return 2;
  return asked.text.length >= LONG && name.text.includes(asked.text) ? 3 : MISS;
}

/** A part of a text means a name where each of its words is a word of it, and together no small part of it. */
function partRankOf(asked: Spelling, name: Spelling): number {
  if (name.letters === asked.letters) return 0;
  const isWhole = asked.words.every((part) => name.words.some((word) => isSameWord(part, word)));
  return isWhole && asked.words.length * PART_OF >= name.words.length ? 2 : MISS;
}

/** One of so many words is no small part. */
const PART_OF = 3;

/** But for an ending: "teenager", "teenagers"; "addict", "addiction". */
function isSameWord(part: string, word: string): boolean {
  return part === word || (part.length >= ENDING * 2 && word.startsWith(part) && word.length - part.length <= ENDING);
}

const ENDING = 3;

/** As a person types: names through slips of the finger, lead-ins to the letter. */
export const TYPED: Nearness = { name: rankOf, leadIn: literalRankOf };
export const LITERAL: Nearness = { name: literalRankOf, leadIn: literalRankOf };
/** Of a text that nothing goes by whole. */
export const IN_PART: Nearness = { name: partRankOf, leadIn: partRankOf };

/** So many letters are found within a word ("analysis"), or nearly at its beginning, and still say what is meant; "rape" would not. */
const LONG = 6;

/** Among more words than these a short one is seldom a slip of the one typed. */
const FEW = 3;

/** In so many letters two slips still say what is meant. */
const VERY_LONG = 9;

/**
 * How many slips a word is from another, or from its beginning while it is being typed; too many for its length are no slips, nor is
 * any in fewer letters than `least`. The first letter is seldom one.
 */
function editsTo(part: string, word: string, least: number): number {
  if (part.length < least || part[0] !== word[0]) return part === word ? 0 : MISS;
  const begun = part.length < LONG ? MISS : leven(part, word.slice(0, part.length));
  const edits = begun <= 1 ? begun : isTurnedAround(part, word) ? 1 : leven(part, word);
  return edits <= (part.length < VERY_LONG ? 1 : 2) ? edits : MISS;
}

/** "thearpy". */
function isTurnedAround(part: string, word: string): boolean {
  return part.length === word.length && [...part].sort().join('') === [...word].sort().join('');
}
