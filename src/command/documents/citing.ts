// Prose and citations for a page of text: each source has a number, and only those that were cited are listed at the end.
import type { CitedSource } from '../../compare/comparison.ts';
import { webAddress } from '../../export/reference.ts';
import { authorsText } from '../../schema/authors.ts';
import { type Citation, parseProse } from '../../schema/citation.ts';
import type { READ } from '../../schema/vocabulary.ts';
import { type Block, heading, type Line, quiet } from '../document.ts';

export interface Citing {
  /** Prose with its marks, like "So it is. [3, p. 12]"; without emphasis. */
  prose(text: string): string;
  /** A value with the marks of what it rests on. */
  value(text: string, cite: readonly Citation[]): string;
  /** What was cited so far, under a heading; nothing where nothing was. */
  listed(): Block[];
}

/** A source's number is its place among these, from 1. */
export function citing(sources: readonly CitedSource[]): Citing {
  const numbers = new Map(sources.map(({ id }, i) => [id, i + 1]));
  const used = new Set<string>();
  const mark = (citations: readonly Citation[]): string => {
    const marks = citations.map(({ source, locator }) => {
      used.add(source);
      // One that is not listed keeps its id: `counterpoint show sources/<id>` finds it.
      const number = numbers.get(source) ?? source;
      return locator === undefined ? `${number}` : `${number}, ${locator}`;
    });
    return marks.length === 0 ? '' : ` [${marks.join('; ')}]`;
  };
  return {
    prose: (text) =>
      parseProse(text)
        .map((part) => (part.kind === 'citations' ? mark(part.citations) : part.text))
        .join(''),
    value: (text, cite) => text + mark(cite),
    listed: () => {
      const items = sources.flatMap((source) =>
        used.has(source.id) ? [sourceItem(source, numbers.get(source.id) ?? 0)] : [],
      );
      return items.length === 0 ? [] : [heading('Sources'), { is: 'list', items }];
    },
  };
}

/** Who, when, what; how much of it was read; where it is. */
export function sourceItem(source: CitedSource, number: number): { mark: string; lines: Line[] } {
  const read = source.checked ? `read: ${READ_SHORT[source.checked.read]}` : 'not checked';
  const address = addressOf(source);
  return {
    mark: `[${number}]`,
    lines: [{ text: `${referenceText(source)} (${read})` }, ...(address === undefined ? [] : [quiet(address)])],
  };
}

/** "Nowinski, Baker & Carroll 1992. Title." */
export function referenceText(source: CitedSource): string {
  const { original, issued, title } = source;
  const year = original ? `${original}/${issued}` : (issued ?? 'n.d.');
  return `${authorsText(source)} ${ended(`${year}`)} ${ended(title)}`;
}

/** With a full stop, unless it ends already. */
function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Where it is found; an ISBN where it has no address. */
export function addressOf(source: CitedSource): string | undefined {
  return webAddress(source) ?? (source.ISBN && `ISBN ${source.ISBN}`);
}

const READ_SHORT: Record<keyof typeof READ, string> = {
  record: 'record',
  abstract: 'abstract',
  'full-text': 'full text',
};
