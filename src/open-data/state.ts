// The state of the data: a digest of each record, and the type of each column.
import { createHash } from 'node:crypto';
import type { Catalog } from '../schema/catalog.ts';
import { ALL_KINDS } from '../schema/kind-names.ts';
import { asWritten } from './as-written.ts';
import { planTables } from './plan-tables.ts';

/** Under which the columns of the tables stand in a state, beside the kinds of record. */
export const COLUMNS = 'columns';

/** Like `modalities/emdr` → what tells its content from any other; also `columns/modalities.name` → `string`. */
export type State = ReadonlyMap<string, string>;

/** Digits of a digest: one change in a million millions would go unnoticed. */
const LENGTH = 10;

export function stateOf(catalog: Catalog): State {
  const records = ALL_KINDS.flatMap((kind) =>
    Object.values(catalog[kind]).map((record): [string, string] => [
      `${kind}/${record.id}`,
      digestOf(asWritten(kind, record)),
    ]),
  );
  const columns = planTables().flatMap((table) =>
    table.columns.map(({ name, type }): [string, string] => [`${COLUMNS}/${table.name}.${name}`, type]),
  );
  return new Map([...records, ...columns]);
}

/** One digest for all: it names a state that has no release. */
export function digestOfState(state: State): string {
  return digestOf(Object.fromEntries([...state].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function digestOf(value: object): string {
  return createHash('sha256').update(JSON.stringify(value, inOrder)).digest('hex').slice(0, LENGTH);
}

/** The fields of every object in one order: to write them in another changes nothing that is said. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
