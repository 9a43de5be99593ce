// What a command answers, before anybody knows how wide the terminal is: a few kinds of block, and the same as plain data.

/** A text of its own lines; quiet where it stands behind what it explains. */
export interface Line {
  text: string;
  tone?: 'strong' | 'quiet';
}

export interface TableBlock {
  is: 'table';
  /** The head of the first column and of each other. */
  heads: string[];
  rows: { head: string; cells: Line[][] }[];
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
export function fields(rows: readonly { name: string; lines: Line[] }[]): TableBlock {
  return { is: 'table', heads: ['', ''], rows: rows.map(({ name, lines }) => ({ head: name, cells: [lines] })) };
}
