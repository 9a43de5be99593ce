// Finds records by what people type: names, abbreviations, everyday names, words in between, small slips of the finger.
import { foldName } from '../schema/fold-name.ts';
import { LITERAL, MISS, type Nearness, type Spelling, spell, TYPED } from './nearness.ts';

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

/** Records that match, best first; a tie keeps the order given. Without slips of the finger where `nearness` allows none. */
export function matchNames<T extends Named>(
  text: string,
  records: readonly T[],
  most = 8,
  nearness: Nearness = TYPED,
): Match<T>[] {
  const asked = foldName(text.slice(0, LONGEST));
  if (asked === '')
    return records.slice(0, most).map((record) => ({ record, as: record.name, isLeadIn: false, rank: 0 }));
  if (nearness === TYPED) {
    // Where something is called so, what is only nearly called so is not meant; nor is it looked for, which takes longer.
    const called = matchNames(text, records, most, LITERAL);
    if (called.length > 0) return called;
  }
  const [typed, plain] = [spell(asked), spell(withoutFillers(asked))];
  const rankOfName = (name: Name) =>
    typed.text === plain.text
      ? rankAs(typed, name, nearness)
      : Math.min(rankAs(typed, name, nearness), rankAs(plain, name, nearness) + FILLED);
  return records
    .flatMap((record) => {
      const ranks = names(record).map(rankOfName);
      const rank = Math.min(...ranks);
      const nearest = names(record)[ranks.indexOf(rank)];
      return nearest && rank < MISS ? [{ record, as: nearest.as, isLeadIn: nearest.is === 'leadIn', rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most);
}

/** Whether a text says more than the words that people put around a name. */
export function saysSomething(text: string): boolean {
  return withoutFillers(foldName(text)) !== '';
}

/** The one record that a text surely means: an exact name, or the only one that matches at all. */
export function resolveName<T extends Named>(text: string, records: readonly T[]): T | undefined {
  const asked = foldName(text.slice(0, LONGEST));
  const exact = records.find((record) => names(record).some((name) => name.spelling.text === asked));
  if (exact) return exact;
  const [first, second] = foldName(text) === '' ? [] : matchNames(text, records, 2);
  return second === undefined ? first?.record : undefined;
}

interface Name {
  as: string;
  /** What the record is called, another name of it, or no name. */
  is: 'name' | 'alias' | 'leadIn';
  spelling: Spelling;
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
    // That of a page is an address.
    ...[name, label, ...(id.includes('/') ? [] : [id])].map((as) => nameOf(as, 'name')),
    ...aliases.map((as) => nameOf(as, 'alias')),
    ...leadIns.map((as) => nameOf(as, 'leadIn')),
  ];
}

function nameOf(as: string, is: Name['is']): Name {
  return { as, is, spelling: spell(foldName(as)) };
}

/** Words with which people ask, and words that they put behind a name. */
const ASKING =
  /\b(a|an|and|the|of|for|with|about|in|on|to|is|are|am|what|whats|which|who|how|when|should|can|does|do|has|have|get|need|help|best|good|my|me|i|im|you|your|we|us|it|works?|takes?)\b/g;
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
/** Fewer letters lead somewhere only where they are the whole of it. */
const LED_FROM = 4;

function rankAs(asked: Spelling, { is, spelling }: Name, nearness: Nearness): number {
  if (is !== 'leadIn') {
    const rank = nearness.name(asked, spelling);
    return is === 'alias' && rank > 0 ? rank + ALIAS : rank;
  }
  const rank = nearness.leadIn(asked, spelling);
  return rank === 0 || (rank < MISS && asked.text.length >= LED_FROM) ? rank + LED : MISS;
}
