// What the rest of the catalog asks of prose: its words without marks, and its citations.
import { type Citation, parseProse } from './citation.ts';

/** Prose without its citations and emphasis marks: for descriptions, labels and plain-text formats. */
export function plainText(prose: string): string {
  return parseProse(prose)
    .map((part) => (part.kind === 'citations' ? '' : part.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every citation of a text, in reading order. */
export function citationsIn(prose: string): Citation[] {
  return parseProse(prose).flatMap((part) => (part.kind === 'citations' ? part.citations : []));
}
