// Blocks → lines for a terminal of a given width.
import type { Block, Line } from '../document.ts';
import { type Paint, painter } from './paint.ts';
import { tableLines } from './table.ts';
import { columnsOf, padded, wrap } from './wrap.ts';

export interface Layout {
  /** Columns, from 20. */
  width: number;
  colour: boolean;
}

/** Running text that is wider is read with pain. */
const MEASURE = 92;

/** Ends with a line break. */
export function renderText(blocks: readonly Block[], { width, colour }: Layout): string {
  const paint = painter(colour);
  const parts = blocks.map((block) => linesOf(block, width, paint));
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function linesOf(block: Block, width: number, paint: Paint): string[] {
  const measure = Math.min(width, MEASURE);
  switch (block.is) {
    case 'title':
      return titleLines(block.text, measure, paint);
    case 'heading':
      return wrap(block.text.toLocaleUpperCase('en'), width).map((line) => paint('strong', line));
    case 'paragraph':
      return wrap(block.text, measure, true).map((line) => paint(block.tone, line));
    case 'list':
      return listLines(block.items, measure, paint);
    case 'table':
      return tableLines(block, width, paint);
    default:
      return block satisfies never;
  }
}

function titleLines(text: string, width: number, paint: Paint): string[] {
  const lines = wrap(text, width);
  const widest = Math.max(...lines.map(columnsOf));
  return [...lines.map((line) => paint('strong', line)), paint('quiet', '═'.repeat(widest))];
}

/** Marks stand in a column of their own. */
function listLines(items: readonly { mark: string; lines: readonly Line[] }[], width: number, paint: Paint): string[] {
  const room = Math.max(0, ...items.map(({ mark }) => columnsOf(mark))) + 1;
  return items.flatMap(({ mark, lines }) =>
    lines
      .flatMap(({ text, tone }) => wrap(text, Math.max(12, width - room), true).map((line) => paint(tone, line)))
      .map((line, i) => padded(i === 0 ? mark : '', room) + line),
  );
}
