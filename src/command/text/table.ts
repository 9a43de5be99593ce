// Tables as lines that fit: columns share the width as they need it, and where there is too little for all, rows are stacked.
import { type Line, quiet, type TableBlock } from '../document.ts';
import type { Paint } from './paint.ts';
import { columnsOf, wrap } from './wrap.ts';

/** Between two columns. */
const GAP = 2;
/** A column of running text that is narrower is read with pain. */
const NARROWEST = 18;
/** And so is one that is wider. */
const WIDEST = 76;
/** The head of a row takes no more, unless a single word of it does. */
const WIDEST_HEAD = 24;

export function tableLines(table: TableBlock, width: number, paint: Paint): string[] {
  const widths = columnWidths(table, width);
  return widths ? aligned(table, widths, paint) : stacked(table, width, paint);
}

/** The width of each column, or nothing where they do not fit beside each other. */
function columnWidths({ heads, rows }: TableBlock, width: number): number[] | undefined {
  const wanted = heads.map((head, i) =>
    Math.max(
      columnsOf(head),
      ...rows.flatMap((row) =>
        (i === 0 ? [row.head, row.note ?? ''] : (row.cells[i - 1] ?? []).map(({ text }) => text)).map(columnsOf),
      ),
    ),
  );
  const longest = Math.max(0, ...rows.flatMap(({ head, note = '' }) => `${head} ${note}`.split(/\s+/).map(columnsOf)));
  const first = Math.min(
    wanted[0] ?? 0,
    Math.max(longest, Math.min(WIDEST_HEAD, Math.floor(width / 3))),
    Math.floor(width / 2),
  );
  const others = shared(wanted.slice(1), width - first - GAP * (heads.length - 1));
  const isTooNarrow = others.some((got, i) => got < Math.min(NARROWEST, wanted[i + 1] ?? 0));
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

function aligned({ heads, rows, dense = false }: TableBlock, widths: readonly number[], paint: Paint): string[] {
  const beside = (columns: readonly Line[][]): string[] => {
    const height = Math.max(...columns.map((lines) => lines.length));
    return Array.from({ length: height }, (_, y) =>
      besideEachOther(
        columns.map((lines) => lines[y]),
        widths,
        paint,
      ),
    );
  };
  const total = widths.reduce((sum, one) => sum + one + GAP, -GAP);
  const columnsOfRow = (row: TableBlock['rows'][number]): Line[][] => [
    broken(headLines(row), widths[0]),
    ...row.cells.map((lines, i) => broken(lines, widths[i + 1])),
  ];
  const isHeaded = heads.some((head) => head !== '');
  const top = heads.map((head, i) => broken([{ text: head, tone: 'strong' }], widths[i]));
  return [
    ...(isHeaded ? [...beside(top), paint('quiet', '─'.repeat(total))] : []),
    ...rows.map(columnsOfRow).flatMap((columns, y, all) => {
      const isTall = [all[y - 1], columns].some((one) => one?.some((lines) => lines.length > 1));
      return [...(y > 0 && isTall && !dense ? [''] : []), ...beside(columns)];
    }),
  ];
}

function headLines({ head, note }: TableBlock['rows'][number]): Line[] {
  return [{ text: head, tone: 'strong' }, ...(note === undefined ? [] : [quiet(note)])];
}

function broken(lines: readonly Line[], room = 1): Line[] {
  return lines.flatMap((line) => {
    const mark = line.mark ?? '';
    const texts = wrap(line.text, Math.max(1, room - columnsOf(mark)));
    return texts.map((text, i) => ({ ...line, text: (i === 0 ? mark : ' '.repeat(columnsOf(mark))) + text }));
  });
}

/** One line of each column; no colour behind its last letter, and nothing behind the last of all. */
function besideEachOther(lines: readonly (Line | undefined)[], widths: readonly number[], paint: Paint): string {
  const last = lines.findLastIndex((line) => line !== undefined && line.text !== '');
  return lines
    .slice(0, last + 1)
    .map((line, i) => {
      const text = line?.text ?? '';
      const space = i === last ? 0 : (widths[i] ?? 0) - columnsOf(text) + GAP;
      return paint(line?.tone, text) + ' '.repeat(Math.max(0, space));
    })
    .join('');
}

/** Each row under its head, each cell under the head of its column. */
function stacked({ heads, rows }: TableBlock, width: number, paint: Paint): string[] {
  return rows.flatMap((row, y) => [
    ...(y > 0 ? [''] : []),
    ...broken(headLines(row), width).map(({ text, tone }) => paint(tone, text)),
    ...row.cells.flatMap((lines, i) => [
      ...wrap(heads[i + 1] ?? '', width - 2).map((line) => `  ${paint('quiet', line)}`),
      ...broken(lines, width - 4).map(({ text, tone }) => `    ${paint(tone, text)}`),
    ]),
  ]);
}
