// The tables as one SQLite file, with what documents them in it, and a full-text search over all records.
import { chmod, rm } from 'node:fs/promises';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import type { SearchText } from '../open-data/search-text.ts';
import { createTable, insertInto, quoted } from '../open-data/sql.ts';
import type { Cell, Table } from '../open-data/table.ts';

/** "Cpt1" as a number: programs that tell files apart by their first bytes know ours. */
const APPLICATION = 0x43707431;

export interface SqliteContent {
  /** What the file says of itself: version, licence, attribution. */
  about: Readonly<Record<string, string>>;
  tables: readonly { table: Table; rows: readonly Cell[][] }[];
  search: readonly SearchText[];
}

/** @throws where a key names a row that is not there. */
export async function writeSqlite(file: string, content: SqliteContent): Promise<void> {
  await rm(file, { force: true });
  const database = new sqlite.Database(file);
  try {
    // The file is made anew each time, so that nothing of it has to survive a crash.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536');
    database.exec(`PRAGMA page_size = 4096; PRAGMA application_id = ${APPLICATION}; PRAGMA encoding = 'UTF-8'`);
    database.exec('BEGIN');
    fillAbout(database, content);
    // Tables name each other, in circles too, so that all are there before any row is.
    for (const { table } of content.tables) database.exec(createTable(table));
    for (const { table, rows } of content.tables) insert(database, table.name, rows);
    fillSearch(database, content.search);
    database.exec('COMMIT');
    const [broken] = database.all('PRAGMA foreign_key_check');
    if (broken) throw new Error(`A key of the open data names a row that is not there: ${JSON.stringify(broken)}.`);
    for (const { table } of content.tables) indexReferences(database, table);
    database.exec("INSERT INTO search (search) VALUES ('optimize'); ANALYZE; VACUUM");
  } finally {
    database.close();
    // The library lets only its own user read what it writes; a web server may be another.
    await chmod(file, 0o644);
  }
}

function fillAbout(database: Database, { about, tables }: SqliteContent): void {
  database.exec(`CREATE TABLE about ( -- What this file is, and under which licence.
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT`);
  insert(database, 'about', Object.entries(about));
  database.exec(`CREATE TABLE documentation ( -- What each table and each column holds.
  of_table TEXT NOT NULL,
  of_column TEXT NOT NULL, -- empty for the table itself
  type TEXT NOT NULL, -- of the column: string, integer, number or boolean (0 and 1)
  refers_to TEXT, -- the table whose id it holds
  description TEXT NOT NULL,
  PRIMARY KEY (of_table, of_column)
) STRICT`);
  const notes = tables.flatMap(({ table }) => [
    [table.name, '', 'table', undefined, table.description],
    ...table.columns.map(({ name, type, refersTo, description }) => [table.name, name, type, refersTo, description]),
  ]);
  insert(database, 'documentation', notes);
}

function fillSearch(database: Database, texts: readonly SearchText[]): void {
  database.exec(
    "CREATE VIRTUAL TABLE search USING fts5 (kind UNINDEXED, id UNINDEXED, name, text, tokenize = 'porter unicode61 remove_diacritics 2')",
  );
  insert(
    database,
    'search',
    texts.map(({ kind, id, name, text }) => [kind, id, name, text]),
  );
}

function insert(database: Database, table: string, rows: readonly (readonly Cell[])[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(insertInto(table, first.length));
  for (const row of rows) statement.run(row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : (cell ?? null))));
  statement.finalize();
}

/** What other tables are named by is looked up often. */
function indexReferences(database: Database, { name, foreignKeys, key }: Table): void {
  for (const { columns } of foreignKeys) {
    const [column] = columns;
    if (column === undefined || column === key[0]) continue;
    database.exec(`CREATE INDEX ${quoted(`${name}_by_${column}`)} ON ${quoted(name)} (${quoted(column)})`);
  }
}
