// Finds records by what people type: names, abbreviations, everyday names, small slips of the finger.
import { distance } from 'fastest-levenshtein';

export interface Named {
  id: string;
  name: string;
  label?: string;
  aliases: readonly string[];
}

/** The longest text that is looked at; the rest of a longer one is ignored. */
const LONGEST = 80;

/** Records that match, best first; a tie keeps the order given. `as` is the name that matched. */
export function matchNames<T extends Named>(
  text: string,
  records: readonly T[],
  most = 8,
): { record: T; as: string }[] {
  const asked = normal(text.slice(0, LONGEST));
  if (asked === '') return records.slice(0, most).map((record) => ({ record, as: record.name }));
  return records
    .flatMap((record) => {
      const best = names(record)
        .map((as) => ({ as, rank: rankOf(asked, normal(as)) }))
        .reduce((a, b) => (b.rank < a.rank ? b : a));
      return best.rank < MISS ? [{ record, ...best }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most);
}

/** The one record that a text surely means: an exact name, or the only one that matches at all. */
export function resolveName<T extends Named>(text: string, records: readonly T[]): T | undefined {
  const exact = records.find((record) => names(record).some((name) => normal(name) === normal(text.slice(0, LONGEST))));
  if (exact) return exact;
  const [first, second] = normal(text) === '' ? [] : matchNames(text, records, 2);
  return second === undefined ? first?.record : undefined;
}

function names(record: Named): string[] {
  return [record.name, ...(record.label ? [record.label] : []), record.id, ...record.aliases];
}

function normal(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/behaviour/g, 'behavior')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const MISS = 9;

/** 0 exact, 1 prefix, 2 every word begins a word, 3 inside, 4 and more: that many edits away. */
function rankOf(asked: string, name: string): number {
  if (name === asked) return 0;
  if (name.startsWith(asked)) return 1;
  const words = name.split(' ');
  if (asked.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 2;
  if (asked.length > 2 && name.includes(asked)) return 3;
  const edits = distance(asked, name.slice(0, asked.length + 1));
  return asked.length > 3 && edits <= Math.max(1, Math.floor(asked.length / 5)) ? 3 + edits : MISS;
}
