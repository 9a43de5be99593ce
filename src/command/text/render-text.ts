// A document as text for a terminal of a given width: what it cites is listed at its end, and no other source.
import type { CitedSource } from '../../compare/comparison.ts';
import type { Block, Document } from '../../document/document.ts';
import { referenceBlocks } from '../../document/reference.ts';
import { sourcesIn } from '../../document/sources-in.ts';
import { blockLines, listItems } from './block-lines.ts';
import { columnsIn, type Line, marked, wrapLine } from './lines.ts';
import { painter } from './paint.ts';
import type { Numbers } from './run-pieces.ts';

export interface Layout {
  /** Columns, from 20. */
  width: number;
  colour: boolean;
}

/** What is printed: a document, but for the parts that a short answer has no need of. */
export interface Shown extends Partial<Document> {
  blocks: Block[];
  /** Stands below the sources. */
  foot?: Block[];
}

/** Running text that is wider is read with pain. */
const MEASURE = 92;

/** Ends with a line break. */
export function renderText({ title, blocks, sources = [], foot = [] }: Shown, { width, colour }: Layout): string {
  const numbers = new Map(sources.map(({ id }, i) => [id, i + 1]));
  const measure = Math.min(width, MEASURE);
  const parts = [
    ...(title === undefined ? [] : [underlined([{ text: title, tone: 'strong' }], measure, '═')]),
    ...blocks.flatMap((block) => partsOf(block, width, numbers)),
    ...sourceParts(sources, new Set(sourcesIn(blocks)), width),
    ...foot.flatMap((block) => partsOf(block, width, numbers)),
  ];
  const paint = painter(colour);
  return parts.map((lines) => `${lines.map(paint).join('\n')}\n`).join('\n');
}

/** Parted by an empty line: mostly a block is one part. */
function partsOf(block: Block, width: number, numbers: Numbers): Line[][] {
  const measure = Math.min(width, MEASURE);
  switch (block.is) {
    case 'heading':
      return [headingLines(block, width)];
    case 'rows':
      return [blockLines(block, width, numbers)];
    case 'list': {
      const items = listItems(block, measure, numbers, true);
      // Items of several paragraphs are read one by one.
      return block.items.some((item) => item.length > 2) ? items : [items.flat()];
    }
    default:
      return [blockLines(block, measure, numbers, true)];
  }
}

function headingLines({ level, text }: Extract<Block, { is: 'heading' }>, width: number): Line[] {
  if (level === 2) return wrapLine([{ text: text.toLocaleUpperCase('en'), tone: 'strong' }], width);
  const line: Line = [{ text, tone: 'strong' }];
  return level === 3 ? underlined(line, Math.min(width, MEASURE), '─') : wrapLine(line, width);
}

function underlined(line: Line, width: number, sign: string): Line[] {
  const lines = wrapLine(line, width);
  return [...lines, [{ text: sign.repeat(Math.max(0, ...lines.map(columnsIn))), tone: 'quiet' }]];
}

/** Under the numbers that they have among all. */
function sourceParts(sources: readonly CitedSource[], cited: ReadonlySet<string>, width: number): Line[][] {
  const listed = sources.flatMap((source, i) => (cited.has(source.id) ? [{ source, mark: `[${i + 1}] ` }] : []));
  if (listed.length === 0) return [];
  const room = Math.max(...listed.map(({ mark }) => mark.length));
  const measure = Math.max(12, Math.min(width, MEASURE) - room);
  const items = listed.flatMap(({ source, mark }) =>
    marked(
      mark.padEnd(room),
      referenceBlocks(source).flatMap((block) => blockLines(block, measure, new Map(), true)),
    ),
  );
  return [headingLines({ is: 'heading', level: 2, text: 'Sources' }, width), items];
}
