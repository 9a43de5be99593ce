// Tables as lines that fit: columns share the width as they need it, and where there is too little for all, rows are stacked.
import type { AlignedRow, AlignedRows, Block } from '../../document/document.ts';
import { columnsIn, type Line, marked, type Piece, wrapLine } from './lines.ts';
import { columnsOf } from './wrap.ts';

/** Between two columns. */
const GAP = 2;
/** A column of running text that is narrower is read with pain. */
const NARROWEST = 18;
/** And so is one that is wider. */
const WIDEST = 76;
/** The head of a row takes no more, unless a single word of it does. */
const WIDEST_HEAD = 24;

/** A cell as lines of at most so many columns. */
type Cells = (cell: readonly Block[], room: number) => Line[];

export function tableLines(table: AlignedRows, width: number, cellLines: Cells): Line[] {
  const widths = columnWidths(table, width, cellLines);
  return widths ? aligned(table, widths, cellLines) : stacked(table, width, cellLines);
}

/** The width of each column, or nothing where they do not fit beside each other. */
function columnWidths(
  { heads, corner = '', rows }: AlignedRows,
  width: number,
  cellLines: Cells,
): number[] | undefined {
  const longest = Math.max(
    0,
    ...rows.flatMap(({ title, note = '' }) => `${title} ${note}`.split(/\s+/).map(columnsOf)),
  );
  // Notes are broken to fit under what they are of.
  const titles = Math.max(...[corner, ...rows.map(({ title }) => title)].map(columnsOf));
  const first = Math.min(
    Math.max(titles, longest),
    Math.max(longest, Math.min(WIDEST_HEAD, Math.floor(width / 3))),
    Math.floor(width / 2),
  );
  const wanted = heads.map((head, i) =>
    Math.max(columnsOf(head), ...rows.flatMap((row) => cellLines(row.cells[i] ?? [], WIDEST).map(columnsIn))),
  );
  const others = shared(wanted, width - first - GAP * heads.length);
  const isTooNarrow = others.some((got, i) => got < Math.min(NARROWEST, wanted[i] ?? 0));
  return isTooNarrow ? undefined : [first, ...others];
}

/** Those that need less than an even share get what they need; the rest share what is left. */
function shared(wanted: readonly number[], room: number): number[] {
  const got = wanted.map(() => 0);
  let left = room;
  const byNeed = wanted.map((need, i) => ({ need, i })).sort((a, b) => a.need - b.need);
  byNeed.forEach(({ need, i }, served) => {
    got[i] = Math.max(0, Math.min(need, WIDEST, Math.floor(left / (byNeed.length - served))));
    left -= got[i];
  });
  return got;
}

function aligned(
  { heads, corner = '', rows, dense }: AlignedRows,
  widths: readonly number[],
  cellLines: Cells,
): Line[] {
  const [first = 1, ...others] = widths;
  const beside = (columns: readonly (readonly Line[])[]): Line[] => {
    const height = Math.max(...columns.map((lines) => lines.length));
    return Array.from({ length: height }, (_, y) =>
      besideEachOther(
        columns.map((lines) => lines[y]),
        widths,
      ),
    );
  };
  const isHeaded = [corner, ...heads].some((head) => head !== '');
  const top = [corner, ...heads].map((head, i) => wrapLine([{ text: head, tone: 'strong' }], widths[i] ?? 1));
  const total = widths.reduce((sum, one) => sum + one + GAP, -GAP);
  const columns = rows.map((row) => [
    titleLines(row, first),
    ...row.cells.map((cell, i) => cellLines(cell, others[i] ?? 1)),
  ]);
  return [
    ...(isHeaded ? [...beside(top), [{ text: '─'.repeat(total), tone: 'quiet' as const }]] : []),
    ...columns.flatMap((own, y) => {
      const isTall = [columns[y - 1], own].some((one) => one?.some((lines) => lines.length > 1));
      return [...(y > 0 && isTall && !dense ? [[]] : []), ...beside(own)];
    }),
  ];
}

function titleLines({ title, note }: AlignedRow, room: number): Line[] {
  return [
    ...wrapLine([{ text: title, tone: 'strong' }], room),
    ...(note === undefined ? [] : wrapLine([{ text: note, tone: 'quiet' }], room)),
  ];
}

/** One line of each column. */
function besideEachOther(lines: readonly (Line | undefined)[], widths: readonly number[]): Line {
  return lines.flatMap((line = [], i): Piece[] => [
    ...line,
    { text: ' '.repeat(Math.max(0, (widths[i] ?? 0) - columnsIn(line) + GAP)) },
  ]);
}

/** Each row under its title, each cell under the head of its column. */
function stacked({ heads, rows }: AlignedRows, width: number, cellLines: Cells): Line[] {
  return rows.flatMap((row, y) => [
    ...(y > 0 ? [[]] : []),
    ...titleLines(row, width),
    ...row.cells.flatMap((cell, i) => {
      const head = heads[i] ?? '';
      const indent = head === '' ? '  ' : '    ';
      return [
        ...marked('  ', wrapLine([{ text: head, tone: 'quiet' }], width - 2)),
        ...marked(indent, cellLines(cell, width - indent.length)),
      ];
    }),
  ]);
}
