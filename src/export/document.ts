// A document between records and text: what a page says, without how it looks. Formats of prose are written from it.
import type { CitedSource } from '../compare/comparison.ts';
import type { Citation } from '../schema/citation.ts';

export type Run =
  | { is: 'text' | 'emphasis' | 'strong'; text: string }
  /** `href` is an address of this site, beginning with a slash, or one on the web. */
  | { is: 'link'; text: string; href: string }
  /** Marks that lead to the sources at the foot. */
  | { is: 'cites'; citations: readonly Citation[] };

export type Block =
  /** The title of the document is its only heading of level 1. */
  | { is: 'heading'; level: 2 | 3 | 4; text: string; href?: string }
  | { is: 'paragraph'; runs: Run[] }
  | { is: 'list'; items: Block[][] }
  /** Lines as they are, such as a command. */
  | { is: 'code'; text: string }
  | { is: 'rows'; level: 3 | 4; heads: readonly string[]; rows: AlignedRow[] };

/** What several say on one thing: a row of a table, or a section of its own. */
export interface AlignedRow {
  title: string;
  href?: string;
  note?: string;
  /** One a head. */
  cells: Block[][];
}

export interface Document {
  title: string;
  blocks: Block[];
  /** In order of use: a citation's number is its place here, from 1. */
  sources: readonly CitedSource[];
}

export function heading(level: 2 | 3 | 4, text: string, href?: string): Block {
  return { is: 'heading', level, text, ...(href === undefined ? {} : { href }) };
}

/** Strings are plain text; what is `false` or `undefined` is left out. */
export function paragraph(...parts: (Run | Run[] | string | false | undefined)[]): Block {
  const runs = parts.flatMap((part): Run[] => {
    if (part === false || part === undefined || part === '') return [];
    return typeof part === 'string' ? [text(part)] : [part].flat();
  });
  return { is: 'paragraph', runs };
}

export function list(...items: (Block | Block[])[]): Block[] {
  return items.length === 0 ? [] : [{ is: 'list', items: items.map((item) => [item].flat()) }];
}

export function text(words: string): Run {
  return { is: 'text', text: words };
}

export function strong(words: string): Run {
  return { is: 'strong', text: words };
}

export function emphasis(words: string): Run {
  return { is: 'emphasis', text: words };
}

export function link(words: string, href: string): Run {
  return { is: 'link', text: words, href };
}

export function cites(citations: readonly Citation[]): Run[] {
  return citations.length === 0 ? [] : [{ is: 'cites', citations }];
}
