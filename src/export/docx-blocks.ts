// Blocks of a document as paragraphs and tables of Word.
import {
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { AlignedRow, AlignedRows, Block, Run } from '../document/document.ts';
import type { Resolve } from './addresses.ts';
import { ASIDE, CELL, CELL_ASIDE, CODE } from './docx-styles.ts';

export interface Context {
  numbers: ReadonlyMap<string, number>;
  resolve: Resolve;
  /** Twips between the margins. */
  width: number;
}

/** Of the lists of `write-docx.ts`. */
export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

const HEADINGS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

export function docxBlocks(blocks: readonly Block[], context: Context): FileChild[] {
  return blocks.flatMap((block, i) => {
    // A note on a table stays on the page of its head.
    if (block.is === 'paragraph' && blocks[i + 1]?.is === 'rows')
      return [new Paragraph({ style: styleOf(block, false), keepNext: true, children: runsOf(block.runs, context) })];
    return blockOf(block, context, false, 0);
  });
}

function blockOf(block: Block, context: Context, inCell: boolean, depth: number): FileChild[] {
  switch (block.is) {
    case 'heading': {
      const run: Run =
        block.href === undefined
          ? { is: 'text', text: block.text }
          : { is: 'link', text: block.text, href: block.href };
      return [new Paragraph({ heading: HEADINGS[block.level], children: runsOf([run], context) })];
    }
    case 'paragraph':
      return [new Paragraph({ style: styleOf(block, inCell), children: runsOf(block.runs, context) })];
    case 'list':
      return block.items.flatMap((item) => itemOf(item, block.ordered ? NUMBERS : BULLETS, context, inCell, depth));
    case 'code':
      return block.text.split('\n').map((line) => new Paragraph({ style: CODE, text: line }));
    case 'rows':
      // A paragraph parts it from what follows: two tables that touch become one.
      return [tableOf(block, context), new Paragraph({ style: ASIDE, text: '' })];
    default:
      return block satisfies never;
  }
}

function styleOf(block: { aside?: true }, inCell: boolean): string {
  if (inCell) return block.aside ? CELL_ASIDE : CELL;
  return block.aside ? ASIDE : 'Normal';
}

/** Its first paragraph behind the mark, the others under that, lists within one level further in. */
function itemOf(
  item: readonly Block[],
  reference: string,
  context: Context,
  inCell: boolean,
  depth: number,
): FileChild[] {
  return item.flatMap((block, i) => {
    if (block.is === 'list') return blockOf(block, context, inCell, depth + 1);
    if (block.is !== 'paragraph') return blockOf(block, context, inCell, depth);
    const children = runsOf(block.runs, context);
    const style = inCell ? styleOf(block, inCell) : 'ListParagraph';
    if (i === 0) return [new Paragraph({ style, numbering: { reference, level: depth }, children })];
    return [new Paragraph({ style, indent: { left: indentOf(depth, inCell) }, children })];
  });
}

/** Where the words of an item begin, in twips. */
export function indentOf(depth: number, inCell = false): number {
  return (inCell ? 170 : 340) * (depth + 1);
}

const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'BFC4CA' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The head is repeated on each page, and a row stays on one where it can. */
function tableOf({ heads, corner = '', rows }: AlignedRows, context: Context): Table {
  const widths = widthsOf(heads.length, context.width);
  const isHeaded = [corner, ...heads].some((head) => head !== '');
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [corner, ...heads].map((words, i) => headCell(words, widths[i] ?? 0)),
  });
  return new Table({
    width: { size: context.width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    tableLook: {
      firstRow: isHeaded,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    borders: {
      top: HAIRLINE,
      bottom: HAIRLINE,
      left: NONE,
      right: NONE,
      insideHorizontal: HAIRLINE,
      insideVertical: NONE,
    },
    rows: [...(isHeaded ? [head] : []), ...rows.map((row) => rowOf(row, widths, context))],
  });
}

/** The titles of rows take a fifth, and no more than is good for a few words. */
function widthsOf(columns: number, width: number): number[] {
  const first = Math.min(Math.round(width / 5), 1900);
  const other = Math.floor((width - first) / columns);
  return [width - other * columns, ...Array.from({ length: columns }, () => other)];
}

function headCell(words: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.BOTTOM,
    children: [new Paragraph({ style: CELL, keepNext: true, children: [new TextRun({ text: words, bold: true })] })],
  });
}

function rowOf({ title, href, note, cells }: AlignedRow, widths: readonly number[], context: Context): TableRow {
  const name: Run = href === undefined ? { is: 'strong', text: title } : { is: 'link', text: title, href };
  return new TableRow({
    cantSplit: true,
    children: [
      cellOf([{ is: 'paragraph', runs: [name] }, ...noteOf(note)], widths[0], context),
      ...cells.map((cell, i) => cellOf(cell, widths[i + 1], context)),
    ],
  });
}

function noteOf(note: string | undefined): Block[] {
  return note === undefined ? [] : [{ is: 'paragraph', aside: true, runs: [{ is: 'text', text: note }] }];
}

/** Word takes no cell without a paragraph in it. */
function cellOf(blocks: readonly Block[], width: number | undefined, context: Context): TableCell {
  const children = blocks.flatMap((block) => blockOf(block, context, true, 0)).filter(isCellChild);
  return new TableCell({
    width: { size: width ?? 0, type: WidthType.DXA },
    children: children.length > 0 ? children : [new Paragraph({ style: CELL, text: '' })],
  });
}

function isCellChild(child: FileChild): child is Paragraph | Table {
  return child instanceof Paragraph || child instanceof Table;
}

export function runsOf(runs: readonly Run[], context: Context): ParagraphChild[] {
  return runs.flatMap((run) => runOf(run, context));
}

function runOf(run: Run, { numbers, resolve }: Context): ParagraphChild[] {
  switch (run.is) {
    case 'text':
      return [new TextRun(cleaned(run.text))];
    case 'emphasis':
      return [new TextRun({ text: cleaned(run.text), italics: true })];
    case 'strong':
      return [new TextRun({ text: cleaned(run.text), bold: true })];
    case 'link': {
      const target = resolve(run.href);
      if (target === undefined) return [new TextRun(cleaned(run.text))];
      const children = [new TextRun({ text: cleaned(run.text), style: 'Hyperlink' })];
      return [new ExternalHyperlink({ link: target, children })];
    }
    case 'cites':
      return run.citations.flatMap(({ source, locator }, i) => {
        const number = numbers.get(source);
        const text = `[${number ?? source}${locator === undefined ? '' : `, ${cleaned(locator)}`}]`;
        const mark = new TextRun({ text, style: 'Hyperlink' });
        const blank = new TextRun(i === 0 ? '\u00a0' : ' ');
        return [
          blank,
          number === undefined ? mark : new InternalHyperlink({ anchor: anchorOf(number), children: [mark] }),
        ];
      });
    default:
      return run satisfies never;
  }
}

/** Where the mark of a source leads to. */
export function anchorOf(number: number): string {
  return `source-${number}`;
}

/** XML knows no control characters. */
function cleaned(words: string): string {
  return words.replace(/[^\P{Cc}\n\t]/gu, '').replace(/\s+/g, ' ');
}
