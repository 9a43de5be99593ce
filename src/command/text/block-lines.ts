// Blocks of a document as lines that fit a width, one under another without space: a cell, an item, or a block that stands alone.
import type { Block } from '../../document/document.ts';
import { type Line, marked, wrapLine } from './lines.ts';
import { type Numbers, runPieces } from './run-pieces.ts';
import { tableLines } from './table.ts';
import { columnsOf } from './wrap.ts';

/** Fewer are no room for words. */
const NARROWEST = 8;

/** `keepsAddresses`: a terminal follows only a whole one, so that it may stand out where nothing stands beside it. */
export function blockLines(block: Block, room: number, numbers: Numbers, keepsAddresses = false): Line[] {
  switch (block.is) {
    case 'heading':
      return wrapLine([{ text: block.text, tone: 'strong' }], room);
    case 'paragraph':
      return wrapLine(runPieces(block.runs, numbers, block.aside && 'quiet'), room, keepsAddresses);
    case 'list':
      return listItems(block, room, numbers, keepsAddresses).flat();
    case 'code':
      return block.text.split('\n').flatMap((line) => wrapLine([{ text: line }], room));
    case 'rows':
      return tableLines(block, room, (cell, inside) =>
        cell.flatMap((one) => blockLines(one, Math.max(1, inside), numbers)),
      );
    default:
      return block satisfies never;
  }
}

/** The lines of each item, behind a dot, its number, or the sign of the shell where it begins with a command. */
export function listItems(
  { items, ordered }: Extract<Block, { is: 'list' }>,
  room: number,
  numbers: Numbers,
  keepsAddresses = false,
): Line[][] {
  const marks = items.map(([first], i) => {
    if (ordered) return `${i + 1}. `.padEnd(`${items.length}. `.length);
    return first?.is === 'code' ? '$ ' : '· ';
  });
  return items.map((item, i) => {
    const mark = marks[i] ?? '';
    const inside = Math.max(NARROWEST, room - columnsOf(mark));
    return marked(
      mark,
      item.flatMap((block) => blockLines(block, inside, numbers, keepsAddresses)),
    );
  });
}
