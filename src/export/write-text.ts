// Parts of a document as plain text for one cell of a table: citations stay as `[id, locator]`, links as their words.
import type { Block, Run } from '../document/document.ts';

export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  switch (block.is) {
    case 'heading':
    case 'code':
      return block.text;
    case 'paragraph':
      return runsText(block.runs);
    case 'list':
      return block.items.map((item) => `• ${blocksText(item)}`).join('\n');
    case 'rows':
      return block.rows.map(({ title, cells }) => [title, ...cells.map(blocksText)].join('\n')).join('\n');
    default:
      return block satisfies never;
  }
}

export function runsText(runs: readonly Run[]): string {
  return runs
    .map((run) =>
      run.is === 'cites'
        ? ` ${run.citations.map((c) => `[${[c.source, c.locator].filter(Boolean).join(', ')}]`).join(' ')}`
        : run.text,
    )
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
