// What a command answers, before anybody knows how wide the terminal is: a few kinds of block, and the same as plain data.

import type { Comparison } from '../compare/comparison.ts';
import type { About } from '../export/format.ts';

/** A text of its own lines; quiet where it stands behind what it explains. */
export interface Line {
  text: string;
  tone?: 'strong' | 'quiet';
  /** Stands before its first line; the others stand behind it. */
  mark?: string;
}

export interface TableBlock {
  is: 'table';
  /** The head of the first column and of each other. */
  heads: string[];
  /** A note stands quietly under the head. */
  rows: { head: string; note?: string | undefined; cells: Line[][] }[];
  /** Without empty lines between rows of several lines: for lists of short words. */
  dense?: boolean;
}

export type Block =
  | { is: 'title'; text: string }
  | { is: 'heading'; text: string }
  | { is: 'paragraph'; text: string; tone?: Line['tone'] }
  /** Each item behind a mark, like "[3]" or "·". */
  | { is: 'list'; items: { mark: string; lines: Line[] }[] }
  | TableBlock;

export interface Answer {
  blocks: Block[];
  /** The same for programs; what it is for each command stands in its help. */
  data: unknown;
  /** Where the answer is a comparison: what the formats of comparisons write, and whence it is. */
  exported?: { comparison: Comparison; about: About };
}

export function title(text: string): Block {
  return { is: 'title', text };
}

export function heading(text: string): Block {
  return { is: 'heading', text };
}

export function paragraph(text: string, tone?: Line['tone']): Block {
  return { is: 'paragraph', text, ...(tone && { tone }) };
}

export function quiet(text: string): Line {
  return { text, tone: 'quiet' };
}

/** Items behind a dot. */
export function bullets(items: readonly string[]): Block {
  return { is: 'list', items: items.map((text) => ({ mark: '·', lines: [{ text }] })) };
}

/** Names with what stands at each: a table without heads. */
export function fields(rows: readonly { name: string; lines: Line[] }[], dense = false): TableBlock {
  return {
    dense,
    is: 'table',
    heads: ['', ''],
    rows: rows.map(({ name, lines }) => ({ head: name, cells: [lines] })),
  };
}
