// What computed sentences are made of, besides lists.
import { capital } from './words.ts';

/** "Both" of two, "All three" of three, and so on to six. */
export function all(count: number): string {
  return count === 2 ? 'Both' : `All ${['', '', '', 'three', 'four', 'five', 'six'][count] ?? count}`;
}

export function sentence(text: string): string {
  return `${capital(text)}.`;
}

/** A name as it stands inside a sentence: its capital goes, unless it is an abbreviation or a proper name's. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
