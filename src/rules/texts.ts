// The texts of a record, each with its place: all of them, or those that are our own words.
import type { Path } from '../catalog/entry.ts';
import type { Kind } from '../schema/kinds.ts';
import { plainText } from '../schema/prose.ts';

export interface Text {
  path: Path;
  text: string;
}

/** Every text below a value; a field for which `skip` says so is passed over with all that it holds. */
export function textsIn(value: unknown, path: Path = [], skip: (field: string) => boolean = () => false): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i], skip));
  return Object.entries(value).flatMap(([key, inner]) => (skip(key) ? [] : textsIn(inner, [...path, key], skip)));
}

/** Fields that hold names, the words of others, or words that were searched for. */
const NOT_OURS: ReadonlySet<string> = new Set([
  ...['name', 'plainName', 'label', 'aliases', 'forms', 'people', 'for', 'group', 'place', 'title'],
  ...['study', 'outcome', 'measure', 'time', 'margin', 'p', 'locator', 'certainty', 'strength', 'words'],
  ...['by', 'raisedBy', 'reviewed', 'secondReading', 'how', 'cite', 'URL'],
  // Names that linking gives to a finding.
  ...['called', 'against'],
]);

/** Prose and illustrations that we wrote, without citations. A source's record is about the words of others, and so is an exception. */
export function ownTexts(kind: Kind, record: unknown): Text[] {
  if (kind === 'sources' || kind === 'exceptions') return [];
  return textsIn(record, [], (field) => NOT_OURS.has(field)).flatMap(({ path, text }) =>
    // Ids and values of vocabularies are single words.
    text.includes(' ') ? [{ path, text: plainText(text) }] : [],
  );
}

/** A text with every marked quotation taken out. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"/g, '“…”');
}

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
