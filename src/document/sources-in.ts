// The sources that parts of a document cite, in the order in which they are read.
import type { Block } from './document.ts';

export function sourcesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.is) {
      case 'paragraph':
        return block.runs.flatMap((run) => (run.is === 'cites' ? run.citations.map((c) => c.source) : []));
      case 'list':
        return block.items.flatMap(sourcesIn);
      case 'rows':
        return block.rows.flatMap(({ cells }) => cells.flatMap(sourcesIn));
      case 'heading':
      case 'code':
        return [];
      default:
        return block satisfies never;
    }
  });
}
