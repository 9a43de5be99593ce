// datapackage.json: the tables with their fields, types and keys, as a Data Package 2.0 (https://datapackage.org/).
import { AUTHORS, attributionOf, GUARD, LICENCE, LIMITS, TITLE } from './licence.ts';
import type { DataState } from './open-data.ts';
import type { Column, ForeignKey, Table } from './table.ts';

/** A CSV file as the descriptor names it. */
export interface CsvFile {
  table: Table;
  path: string;
  bytes: number;
  /** SHA-256, in hexadecimal digits. */
  sha256: string;
}

export function descriptorOf(files: readonly CsvFile[], data: DataState): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'counterpoint',
    title: TITLE,
    description: `${LIMITS} ${GUARD}`,
    version: data.version,
    ...(data.date === undefined ? {} : { created: `${data.date}T00:00:00Z` }),
    licenses: [LICENCE],
    contributors: [{ title: AUTHORS, roles: ['creator'] }],
    attribution: attributionOf(data),
    keywords: ['psychotherapy', 'evidence', 'guidelines', 'comparison'],
    resources: files.map(resourceOf),
  };
}

function resourceOf({ table, path, bytes, sha256 }: CsvFile): object {
  const { name, description, columns, key, foreignKeys } = table;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    path,
    type: 'table',
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    licenses: [LICENCE],
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map((column) => fieldOf(column)),
      primaryKey: key,
      ...(foreignKeys.length > 0 ? { foreignKeys: foreignKeys.map((foreign) => foreignKeyOf(foreign, name)) } : {}),
    },
  };
}

function fieldOf({ name, type, description, required, values }: Column): object {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}

/** A key of the same table names no table, as the standard asks. */
function foreignKeyOf({ columns, table, of }: ForeignKey, own: string): object {
  return { fields: columns, reference: { ...(table === own ? {} : { resource: table }), fields: of } };
}
