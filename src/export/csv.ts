// CSV: one table. Each line says in `part` what it is: a row with a cell for each modality, a statement of a body, a published result,
// a source. A line leaves the columns of other parts empty.
import type { Column, Comparison } from '../compare/comparison.ts';
import { aboutRecords, sourceRecords } from './csv-about.ts';
import { evidenceRecords } from './csv-evidence.ts';
import { type CsvRecord, FIGURE_COLUMNS, FIXED_COLUMNS } from './csv-record.ts';
import { rowRecords } from './csv-rows.ts';
import type { About, TextFormat } from './format.ts';
import { type Field, writeCsv } from './write-csv.ts';

export const csv: TextFormat = {
  id: 'csv',
  name: 'CSV, for spreadsheets',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  holds: 'whole',
  write: (comparison, about) => writeCsv(tableOf(comparison, about)),
};

/** The head, then every line: all of the same length. */
export function tableOf(comparison: Comparison, about: About): Field[][] {
  const { columns } = comparison;
  const records = [
    ...aboutRecords(about),
    ...rowRecords(comparison),
    ...evidenceRecords(comparison),
    ...sourceRecords(comparison),
  ];
  return [headOf(columns), ...records.map((record) => fieldsOf(record, columns.length))];
}

function headOf(columns: readonly Column[]): string[] {
  const own = columns.flatMap(({ letter, label }) => [`${letter} ${label}`, `${letter} sources`]);
  return [...FIXED_COLUMNS, ...own, ...FIGURE_COLUMNS];
}

function fieldsOf(record: CsvRecord, columns: number): Field[] {
  const own = Array.from({ length: columns }, (_, i) => record.cells?.[i]).flatMap((cell) => [
    cell?.text,
    cell && sourcesText(cell.sources),
  ]);
  return [
    ...FIXED_COLUMNS.map((column) => (column === 'sources' ? sourcesText(record.sources ?? []) : record[column])),
    ...own,
    ...FIGURE_COLUMNS.map((column) => record.figures?.[column]),
  ];
}

/** Each once. */
function sourcesText(ids: readonly string[]): string {
  return [...new Set(ids)].join('; ');
}
