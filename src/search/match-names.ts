// Finds records by what people type: names, abbreviations, everyday names, words in between, small slips of the finger.
import { distance } from 'fastest-levenshtein';
import { foldName } from '../schema/fold-name.ts';

export interface Named {
  id: string;
  name: string;
  label?: string;
  aliases: readonly string[];
}

export interface Match<T> {
  record: T;
  /** The name that matched. */
  as: string;
  /** 0 where the text is that name; the higher, the further off. */
  rank: number;
}

/** The longest text that is looked at; the rest of a longer one is ignored. */
const LONGEST = 80;

/** Records that match, best first; a tie keeps the order given. */
export function matchNames<T extends Named>(text: string, records: readonly T[], most = 8): Match<T>[] {
  const asked = foldName(text.slice(0, LONGEST));
  if (asked === '') return records.slice(0, most).map((record) => ({ record, as: record.name, rank: 0 }));
  const plain = withoutFillers(asked);
  const found = records
    .flatMap((record) => {
      const best = names(record)
        .map(({ as, folded }) => ({ as, rank: Math.min(rankOf(asked, folded), rankOf(plain, folded) + FILLED) }))
        .reduce((a, b) => (b.rank < a.rank ? b : a));
      return best.rank < MISS ? [{ record, ...best }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
  // Where something is called so, what is only nearly called so is not meant.
  const called = found.filter(({ rank }) => rank < SLIPPED);
  return (called.length > 0 ? called : found).slice(0, most);
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
  folded: string;
}

const known = new WeakMap<Named, Name[]>();

/** Every name of a record, made comparable once. */
function names(record: Named): Name[] {
  const made =
    known.get(record) ?? [record.name, record.label ?? record.name, record.id, ...record.aliases].map(nameOf);
  known.set(record, made);
  return made;
}

function nameOf(as: string): Name {
  return { as, folded: foldName(as) };
}

/** Words that people put around a name. */
const FILLERS =
  /\b(a|an|and|the|of|for|with|about|in|on|to|is|are|what|whats|how|does|do|work|works|best|good|my|i|have|help|therap(y|ies|ist)|psychotherapy|treatments?|counseling)\b/g;

/** What a text that is all fillers is reduced to matches nothing. */
function withoutFillers(text: string): string {
  return text.replace(FILLERS, ' ').replace(/ +/g, ' ').trim();
}

/** What it costs that words had to be left out. */
const FILLED = 0.5;
/** From here on letters were wrong. */
const SLIPPED = 4;
const MISS = 9;

/** 0 exact, 1 prefix, 2 every word begins a word, 3 inside, 4 and more: so many edits away. */
function rankOf(asked: string, name: string): number {
  if (asked === '') return MISS;
  if (name === asked) return 0;
  if (name.startsWith(asked)) return 1;
  const [parts, words] = [asked.split(' '), name.split(' ')];
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 2;
  if (asked.length > 3 && name.includes(asked)) return 3;
  const edits = parts.map((part) => Math.min(...words.map((word) => editsTo(part, word))));
  return Math.min(SLIPPED - 1 + edits.reduce((sum, some) => sum + some, 0), MISS);
}

/**
 * How many slips a word is from another, or from its beginning while it is being typed; too many for its length are no slips. The
 * first letter is seldom one.
 */
function editsTo(part: string, word: string): number {
  if (part.length < 5 || part[0] !== word[0]) return part === word ? 0 : MISS;
  const begun = distance(part, word.slice(0, part.length));
  const edits = begun <= 1 ? begun : distance(part, word);
  return edits <= (part.length < 6 ? 1 : 2) ? edits : MISS;
}
