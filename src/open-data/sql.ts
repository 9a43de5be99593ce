// The tables as SQL: their definitions with what each column holds beside it, and the tables that document them.
import type { Column, ForeignKey, Table } from './table.ts';

const TYPES = { string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER' } as const;

/** A definition that explains itself: SQLite keeps it as it is written here, comments too. */
export function createTable({ name, description, columns, key, foreignKeys }: Table): string {
  const lines = [
    ...columns.map((column) => ({ code: columnCode(column), comment: column.description })),
    { code: `PRIMARY KEY (${names(key)})`, comment: '' },
    ...foreignKeys.map((foreign) => ({ code: foreignCode(foreign), comment: '' })),
  ];
  const body = lines.map(({ code, comment }, at) => {
    const comma = at < lines.length - 1 ? ',' : '';
    return `  ${code}${comma}${comment && ` -- ${oneLine(comment)}`}`;
  });
  // A row of a list is little more than its key: it is kept with it.
  const kept = key.length > 1 ? 'STRICT, WITHOUT ROWID' : 'STRICT';
  return `CREATE TABLE ${quoted(name)} ( -- ${oneLine(description)}\n${body.join('\n')}\n) ${kept}`;
}

function columnCode({ name, type, required, values }: Column): string {
  const allowed = type === 'boolean' ? '0, 1' : values?.map(text).join(', ');
  const parts = [
    quoted(name),
    TYPES[type],
    required && 'NOT NULL',
    allowed && `CHECK (${quoted(name)} IN (${allowed}))`,
  ];
  return parts.filter(Boolean).join(' ');
}

function foreignCode({ columns, table, of }: ForeignKey): string {
  return `FOREIGN KEY (${names(columns)}) REFERENCES ${quoted(table)} (${names(of)}) DEFERRABLE INITIALLY DEFERRED`;
}

export function insertInto(table: string, columns: number): string {
  return `INSERT INTO ${quoted(table)} VALUES (${Array.from({ length: columns }, () => '?').join(', ')})`;
}

function names(columns: readonly string[]): string {
  return columns.map(quoted).join(', ');
}

/** Some columns are called like words of SQL: "group", "to", "of". */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function oneLine(comment: string): string {
  return comment.replaceAll(/\s+/g, ' ');
}
