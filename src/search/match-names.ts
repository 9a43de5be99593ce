// Finds records by what people type: names, abbreviations, everyday names, words in between, small slips of the finger.
import { distance } from 'fastest-levenshtein';
import { foldName } from '../schema/fold-name.ts';

export interface Named {
  id: string;
  name: string;
  label?: string;
  aliases: readonly string[];
  /** Words that are no name of it and that lead to it. */
  leadIns?: readonly string[];
}

export interface Match<T> {
  record: T;
  /** The name or the lead-in that matched. */
  as: string;
  isLeadIn: boolean;
  /** 0 where the text is that name; the higher, the further off. */
  rank: number;
}

/** The longest text that is looked at; the rest of a longer one is ignored. */
const LONGEST = 80;

/** Records that match, best first; a tie keeps the order given. */
export function matchNames<T extends Named>(text: string, records: readonly T[], most = 8): Match<T>[] {
  const asked = foldName(text.slice(0, LONGEST));
  if (asked === '')
    return records.slice(0, most).map((record) => ({ record, as: record.name, isLeadIn: false, rank: 0 }));
  const plain = withoutFillers(asked);
  const found = records
    .flatMap((record) => {
      const best = names(record)
        .map((name) => ({ ...name, rank: Math.min(rankAs(asked, name), rankAs(plain, name) + FILLED) }))
        .reduce((a, b) => (b.rank < a.rank ? b : a));
      return best.rank < MISS ? [{ record, as: best.as, isLeadIn: best.is === 'leadIn', rank: best.rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
  // Where something is called so, what is only nearly called so is not meant.
  const called = found.filter(isLiteral);
  return (called.length > 0 ? called : found).slice(0, most);
}

/** Whether a match is of what was typed, letter by letter, and not of what it may have been meant to be. */
export function isLiteral({ rank }: { rank: number }): boolean {
  return rank < SLIPPED;
}

/** Whether a text says more than the words that people put around a name. */
export function saysSomething(text: string): boolean {
  return withoutFillers(foldName(text)) !== '';
}

/** The one record that a text surely means: an exact name, or the only one that matches at all. */
export function resolveName<T extends Named>(text: string, records: readonly T[]): T | undefined {
  const asked = foldName(text.slice(0, LONGEST));
  const exact = records.find((record) => names(record).some((name) => name.folded === asked));
  if (exact) return exact;
  const [first, second] = foldName(text) === '' ? [] : matchNames(text, records, 2);
  return second === undefined ? first?.record : undefined;
}

interface Name {
  as: string;
  /** What the record is called, another name of it, or no name. */
  is: 'name' | 'alias' | 'leadIn';
  folded: string;
}

const known = new WeakMap<Named, Name[]>();

/** Every name of a record, made comparable once. */
function names(record: Named): Name[] {
  const made = known.get(record) ?? makeNames(record);
  known.set(record, made);
  return made;
}

function makeNames({ id, name, label = name, aliases, leadIns = [] }: Named): Name[] {
  return [
    ...[name, label, id].map((as) => nameOf(as, 'name')),
    ...aliases.map((as) => nameOf(as, 'alias')),
    ...leadIns.map((as) => nameOf(as, 'leadIn')),
  ];
}

function nameOf(as: string, is: Name['is']): Name {
  return { as, is, folded: foldName(as) };
}

/** Words with which people ask, and words that they put behind a name. */
const ASKING =
  /\b(a|an|and|the|of|for|with|about|in|on|to|is|are|am|what|whats|which|who|how|when|should|can|does|do|has|have|get|need|help|best|good|my|me|i|im|works?|takes?)\b/g;
const AROUND = /\b(therap(y|ies|ist)|psychotherapy|theory|based|assisted|treat|treatments?|counseling|counselor)\b/g;

/** The words of a text but for those with which it asks, made comparable. */
export function wordsNamed(text: string): string[] {
  return foldName(text.slice(0, LONGEST)).replace(ASKING, ' ').split(' ').filter(Boolean);
}

/** What a text that is all fillers is reduced to matches nothing. */
function withoutFillers(text: string): string {
  return text.replace(ASKING, ' ').replace(AROUND, ' ').replace(/ +/g, ' ').trim();
}

/** What it costs that words had to be left out. */
const FILLED = 0.5;
/** What it costs that a text only begins or is part of another name. */
const ALIAS = 0.1;
/** What it costs that a text is no name of the record and leads to it all the same. */
const LED = 0.25;
/** From here on letters were wrong. */
const SLIPPED = 4;
const MISS = 9;

/** What leads to a record is taken to the letter, and a few letters only whole. */
function rankAs(asked: string, { is, folded }: Name): number {
  const rank = rankOf(asked, folded);
  if (is === 'leadIn') return rank === 0 || (asked.length >= LED_FROM && isLiteral({ rank })) ? rank + LED : MISS;
  return is === 'alias' && rank > 0 ? rank + ALIAS : rank;
}

const LED_FROM = 4;

/** 0 exact, 1 prefix, 2 every word begins a word, 3 inside, 4 and more: so many edits away. */
function rankOf(asked: string, name: string): number {
  if (asked === '') return MISS;
  if (name.replaceAll(' ', '') === asked.replaceAll(' ', '')) return 0;
  if (name.startsWith(asked)) return 1;
  const [parts, words] = [asked.split(' '), name.split(' ')];
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 2;
  if (asked.length >= LONG && name.includes(asked)) return 3;
  const edits = parts.map((part) => Math.min(...words.map((word) => editsTo(part, word))));
  return Math.min(SLIPPED - 1 + edits.reduce((sum, some) => sum + some, 0), MISS);
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
  if (part.length < 5 || part[0] !== word[0]) return part === word ? 0 : MISS;
  const begun = part.length < LONG ? MISS : distance(part, word.slice(0, part.length));
  const edits = begun <= 1 ? begun : isTurnedAround(part, word) ? 1 : distance(part, word);
  return edits <= (part.length < VERY_LONG ? 1 : 2) ? edits : MISS;
}

/** "thearpy". */
function isTurnedAround(part: string, word: string): boolean {
  return part.length === word.length && [...part].sort().join('') === [...word].sort().join('');
}
