// How hard a plain text is to read, as an age in years.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { remember } from '../schema/lists.ts';

/** Years between the start of school in the United States, where the formula was made, and birth. */
const FIRST_GRADE_LESS_ONE = 5;

/**
 * The Flesch–Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, 1975), 0.39 × words a sentence + 11.8 × syllables a
 * word − 15.59, put as an age in years: grade 7 is read at 12. Texts of fewer than some 50 words vary by chance.
 */
export function readingAge(texts: readonly string[]): number {
  const joined = texts.map((text) => text.trim().replace(/([^.!?…])$/, '$1.')).join(' ');
  const words = joined.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];
  const sentence = joined.split(/[.!?…]+(?=\s|$)|;/).filter((part) => /\p{L}/u.test(part)).length;
  if (sentence === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return fleschKincaid({ sentence, word: words.length, syllable: syllables }) + FIRST_GRADE_LESS_ONE;
}

const counted = new Map<string, number>();

/** Counted once for each word: plain words are few, and recur. */
function syllablesOf(word: string): number {
  return remember(counted, word, () => Math.max(1, syllable(word)));
}
