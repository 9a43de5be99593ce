// A document between records and text: what is said, without how it looks. Every format of prose is written from it, and so is what
// stands in a terminal.
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
  | Paragraph
  | { is: 'list'; items: Block[][]; ordered?: true }
  /** Lines as they are, such as a command. */
  | { is: 'code'; text: string }
  | AlignedRows;

export interface Paragraph {
  is: 'paragraph';
  runs: Run[];
  /** It stands behind what it explains: quieter, where a format can be quiet. */
  aside?: true;
}

/** A table, or a section for each of its rows. */
export interface AlignedRows {
  is: 'rows';
  /** Of the headings, where rows are sections. */
  level: 3 | 4;
  /** Who or what each cell is of. */
  heads: readonly string[];
  /** Over the titles of the rows; empty where nothing needs to be said. */
  corner?: string;
  rows: AlignedRow[];
  /** Short words: in a table no space parts the rows. */
  dense?: true;
}

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

type Part = Run | Run[] | string | false | undefined;

/** Strings are plain text; what is `false` or `undefined` is left out. */
export function paragraph(...parts: Part[]): Paragraph {
  const runs = parts.flatMap((part): Run[] => {
    if (part === false || part === undefined || part === '') return [];
    return typeof part === 'string' ? [text(part)] : [part].flat();
  });
  return { is: 'paragraph', runs };
}

export function aside(...parts: Part[]): Paragraph {
  return { ...paragraph(...parts), aside: true };
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

/** Names with what stands at each: rows of one cell, which need no head. */
export function fields(rows: readonly { name: string; blocks: Block[] }[], dense = false): AlignedRows {
  return {
    is: 'rows',
    level: 3,
    heads: [''],
    rows: rows.map(({ name, blocks }) => ({ title: name, cells: [blocks] })),
    ...(dense ? { dense } : {}),
  };
}
