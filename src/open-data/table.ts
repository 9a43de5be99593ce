// What a table of the open data is: columns with types, a key, and the rows that it takes from the catalog.
import type { Catalog } from '../schema/catalog.ts';

/** Nothing where there is no value: an empty cell in CSV, NULL in SQLite. */
export type Cell = string | number | boolean | undefined;

/** What a row is read from: the values of its key, and the part of a record that it shows. */
export interface Item {
  key: readonly (string | number)[];
  value: unknown;
}

export interface Column {
  name: string;
  description: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  /** Holds a value in every row. */
  required: boolean;
  /** The closed list of what it may hold. */
  values?: readonly string[];
  /** The table whose key its value is. */
  refersTo?: string;
  /** Prose and names, which the full-text search looks at. */
  isText: boolean;
  read(item: Item): Cell;
}

/** A key of another table, in columns of this one. */
export interface ForeignKey {
  columns: readonly string[];
  table: string;
  of: readonly string[];
}

export interface Table {
  name: string;
  description: string;
  /** Names of the columns that tell a row from all others. */
  key: readonly string[];
  foreignKeys: readonly ForeignKey[];
  columns: readonly Column[];
  /** In the order of the catalog. */
  items(catalog: Catalog): Item[];
}

/** The cells of a table, row by row, in the order of its columns. */
export function rowsOf(table: Table, catalog: Catalog): Cell[][] {
  return table.items(catalog).map((item) => table.columns.map((column) => column.read(item)));
}
