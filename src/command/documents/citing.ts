// Prose and citations for a page of text: each source has a number, and only those that were cited are listed at the end.
import { authorsText } from '../../schema/authors.ts';
import type { WithId } from '../../schema/catalog.ts';
import { type Citation, parseProse } from '../../schema/citation.ts';
import type { Source } from '../../schema/source.ts';
import type { READ } from '../../schema/vocabulary.ts';
import { type Block, heading, type Line, quiet } from '../document.ts';

/** A source as a comparison holds it, or as its record does. */
export type Listed = WithId<Omit<Source, 'checked'>> & {
  checked?: { read: keyof typeof READ } | undefined;
};

export interface Citing {
  /** Prose with its marks, like "So it is. [3, p. 12]"; without emphasis. */
  prose(text: string): string;
  /** A value with the marks of what it rests on. */
  value(text: string, cite: readonly Citation[]): string;
  /** What was cited so far, under a heading; nothing where nothing was. */
  listed(): Block[];
}

/** A source's number is its place among these, from 1. */
export function citing(sources: readonly Listed[]): Citing {
  const numbers = new Map(sources.map(({ id }, i) => [id, i + 1]));
  const used = new Set<string>();
  const mark = (citations: readonly Citation[]): string => {
    const known = citations.flatMap(({ source, locator }) => {
      const number = numbers.get(source);
      if (number === undefined) return [];
      used.add(source);
      return locator === undefined ? String(number) : `${number}, ${locator}`;
    });
    return known.length === 0 ? '' : ` [${known.join('; ')}]`;
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
export function sourceItem(source: Listed, number: number): { mark: string; lines: Line[] } {
  const read = source.checked ? `read: ${READ_SHORT[source.checked.read]}` : 'not checked';
  const address = addressOf(source);
  return {
    mark: `[${number}]`,
    lines: [{ text: `${referenceText(source)} (${read})` }, ...(address === undefined ? [] : [quiet(address)])],
  };
}

/** "Nowinski, Baker & Carroll 1992. Title." */
export function referenceText(source: Listed): string {
  const { original, issued, title } = source;
  const year = original ? `${original}/${issued}` : (issued ?? 'n.d.');
  return `${authorsText(source)} ${year}. ${title}${/[.?!]$/.test(title) ? '' : '.'}`;
}

/** Where it is found: by its DOI, else in PubMed, else at its own address; an ISBN where there is nothing else. */
export function addressOf({ DOI, PMID, URL: url, ISBN }: Listed): string | undefined {
  if (DOI) return `https://doi.org/${DOI}`;
  if (PMID) return `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`;
  return url ?? (ISBN && `ISBN ${ISBN}`);
}

const READ_SHORT: Record<keyof typeof READ, string> = {
  record: 'record',
  abstract: 'abstract',
  'full-text': 'full text',
};
