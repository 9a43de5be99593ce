// The tables of the open data, from the schemas of the records: one of each kind, one of each list in them, citations, and moves.
import { z } from 'zod';
import { kindOfField } from '../catalog/references.ts';
import { ALL_KINDS } from '../schema/kind-names.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import { citationsTable } from './citations-table.ts';
import { movedTable } from './moved-table.ts';
import { ALONE, columnName, keyWords, type ListField, planFields, type Schema, valueAt } from './plan-fields.ts';
import type { Column, Table } from './table.ts';

/** Those of a kind, each followed by those of its lists; at the end what belongs to all. */
export function planTables(): Table[] {
  return [...ALL_KINDS.flatMap(planKind), citationsTable, movedTable];
}

function planKind(kind: Kind): Table[] {
  // Zod's own type allows more than the schemas of records use.
  const schema = z.toJSONSchema(KINDS[kind], { io: 'output', unrepresentable: 'any' }) as Schema;
  const called = schema.title?.toLowerCase() ?? kind;
  const id = keyColumn('id', 0, `Id of the ${called}: the name of its file, and part of its address.`);
  const head: Table = {
    name: kind,
    description: schema.description ?? kind,
    key: ['id'],
    foreignKeys: [],
    columns: [id],
    items: (catalog) => Object.values(catalog[kind]).map((record) => ({ key: [record.id], value: record })),
  };
  return planTable(head, schema, called);
}

/** `head` is the table as far as its key goes; `called` is what the tables of its lists call an item of it. */
function planTable(head: Table, schema: Schema, called: string): Table[] {
  const { columns, lists } = planFields(schema);
  const table: Table = {
    ...head,
    columns: [...head.columns, ...columns],
    foreignKeys: [
      ...head.foreignKeys,
      ...columns.flatMap(({ name, refersTo }) => (refersTo ? [{ columns: [name], table: refersTo, of: ['id'] }] : [])),
    ],
  };
  return [table, ...lists.flatMap((list) => planList(head, list, called))];
}

function planList(parent: Table, { path, items, description }: ListField, called: string): Table[] {
  const isNested = parent.key.length > 1;
  const up = isNested ? parent.key : [called];
  const number = isNested ? 'subitem' : 'item';
  const head: Table = {
    name: `${parent.name}_${columnName(path)}`,
    description,
    key: [...up, number],
    foreignKeys: [{ columns: up, table: parent.name, of: parent.key }],
    columns: [
      ...up.map((name, at) => keyColumn(name, at, at === 0 ? `Id of the ${called}.` : `Its number in ${parent.name}.`)),
      keyColumn(number, up.length, 'Its number in the list, from 1.'),
    ],
    items: (catalog) =>
      parent.items(catalog).flatMap(({ key, value }) => {
        const list = valueAt(value, path);
        return Array.isArray(list) ? list.map((item: unknown, at) => ({ key: [...key, at + 1], value: item })) : [];
      }),
  };
  return planTable(head, items, called).map((table) => (table.name === head.name ? withReference(table, path) : table));
}

/** A list of ids: its one column is named for no field, so that the list's own name says of which kind they are. */
function withReference(table: Table, path: readonly string[]): Table {
  const refersTo = kindOfField(path.at(-1) ?? '');
  const alone = table.columns.find(({ name }) => name === ALONE);
  if (!refersTo || !alone) return table;
  const column: Column = { ...alone, description: keyWords(refersTo), refersTo, isText: false };
  return {
    ...table,
    columns: table.columns.map((other) => (other === alone ? column : other)),
    foreignKeys: [...table.foreignKeys, { columns: [ALONE], table: refersTo, of: ['id'] }],
  };
}

/** The first part of a key is an id, the others are numbers in a list. */
function keyColumn(name: string, at: number, description: string): Column {
  return {
    name,
    description,
    type: at === 0 ? 'string' : 'integer',
    required: true,
    isText: false,
    read: ({ key }) => key[at],
  };
}
