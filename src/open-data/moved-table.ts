// Ids that records had before: where each has moved to.
import { ALL_KINDS } from '../schema/kind-names.ts';
import type { Column, Table } from './table.ts';

export const movedTable: Table = {
  name: 'moved',
  description: 'Ids under which records stood before; their addresses forward.',
  key: ['kind', 'old_id'],
  foreignKeys: [],
  columns: [
    { ...column('kind', 0, 'The kind of record: the name of its table.'), values: ALL_KINDS },
    column('old_id', 1, 'The id that it had.'),
    column('new_id', 2, 'The id that it has now.'),
  ],
  items: ({ moved }) =>
    ALL_KINDS.flatMap((kind) =>
      Object.entries(moved[kind]).map(([from, to]) => ({ key: [kind, from, to], value: undefined })),
    ),
};

function column(name: string, at: number, description: string): Column {
  return { name, description, type: 'string', required: true, isText: false, read: ({ key }) => key[at] };
}
