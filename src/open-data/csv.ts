// A table as CSV after RFC 4180, with a guard against texts that a spreadsheet would take for a formula.
import { type Field, writeRows } from '../export/write-csv.ts';
import type { Cell, Table } from './table.ts';

/** Without a byte order mark: programs for statistics would take it for a part of the first head. */
export function csvOf(table: Table, rows: readonly Cell[][]): string {
  return writeRows([table.columns.map(({ name }) => name), ...rows.map((row) => row.map(fieldOf))]);
}

/** In capitals R too takes them for what they are; in small letters `true` would be a text to it, and any text chooses rows. */
function fieldOf(cell: Cell): Field {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}
