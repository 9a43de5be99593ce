// Every citation of every record: in which row and field it stands, which source it names, and where in it.
import { type Citation, parseCitation, parseProse } from '../schema/citation.ts';
import { ALL_KINDS } from '../schema/kind-names.ts';
import type { Kind } from '../schema/kinds.ts';
import { columnName } from './plan-fields.ts';
import type { Column, Table } from './table.ts';

type Path = readonly (string | number)[];

interface Cited extends Citation {
  path: Path;
}

/** Where the citation stands: table, record, item of the list, field, and its place among those of the field. */
type Place = [table: string, record: string, item: number, field: string, place: number];

/** What stands for the field where a whole row rests on the source. */
const WHOLE = 'row';

export const citationsTable: Table = {
  name: 'citations',
  description:
    'Every citation: the row and the field in which it stands, and the source that it names. A citation covers the sentences before it.',
  key: ['of_table', 'record', 'item', 'field', 'place'],
  foreignKeys: [{ columns: ['source'], table: 'sources', of: ['id'] }],
  columns: [
    column('of_table', 'string', 'The table in which it stands.', ({ key }) => key[0]),
    column('record', 'string', 'Id of the record: the first column of that table.', ({ key }) => key[1]),
    column(
      'item',
      'integer',
      'Number of the item there, from 1; 0 where the table has one row a record.',
      (i) => i.key[2],
    ),
    column(
      'field',
      'string',
      `The column; of a group of columns, what their names begin with; "${WHOLE}" for the whole row.`,
      ({ key }) => key[3],
    ),
    column('place', 'integer', 'Its number among the citations of that field, from 1.', ({ key }) => key[4]),
    { ...column('source', 'string', 'The source.', ({ value }) => citationIn(value).source), refersTo: 'sources' },
    {
      ...column(
        'locator',
        'string',
        'Where in the source: "p. 12", "Table 2".',
        ({ value }) => citationIn(value).locator,
      ),
      required: false,
    },
  ],
  items: (catalog) =>
    ALL_KINDS.flatMap((kind) =>
      Object.values(catalog[kind]).flatMap((record) => {
        const { id, ...fields } = record;
        return numbered(citedAt(fields, []).map((cited) => [placeOf(kind, id, cited.path), cited]));
      }),
    ),
};

function column(name: string, type: Column['type'], description: string, read: Column['read']): Column {
  return { name, type, description, required: true, isText: false, read };
}

function citationIn(value: unknown): Cited {
  // The items of this table are made below.
  return value as Cited;
}

function citedAt(value: unknown, path: Path): Cited[] {
  if (typeof value === 'string') return citationsIn(value, path).map((citation) => ({ ...citation, path }));
  if (Array.isArray(value)) return value.flatMap((item, i) => citedAt(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => citedAt(inner, [...path, key]));
}

function citationsIn(text: string, path: Path): Citation[] {
  if (path.at(-2) === 'cite') {
    const citation = parseCitation(`@${text}`);
    return citation ? [citation] : [];
  }
  return parseProse(text).flatMap((part) => (part.kind === 'citations' ? part.citations : []));
}

/** `treats, 3, text` of a modality is the field `text` of item 4 in `modalities_treats`. */
function placeOf(kind: Kind, record: string, path: Path): [string, string, number, string] {
  const cite = path.indexOf('cite');
  const fields = cite < 0 ? path : path.slice(0, cite);
  const at = fields.findIndex((key) => typeof key === 'number');
  const list = fields.slice(0, Math.max(at, 0)).map(String);
  const rest = fields.slice(at + 1).map(String);
  return [
    list.length > 0 ? `${kind}_${columnName(list)}` : kind,
    record,
    at < 0 ? 0 : Number(fields[at]) + 1,
    columnName(rest) || WHOLE,
  ];
}

function numbered(cited: [ReturnType<typeof placeOf>, Cited][]): { key: Place; value: Cited }[] {
  const counts = new Map<string, number>();
  return cited.map(([place, value]) => {
    const count = (counts.get(place.join(' ')) ?? 0) + 1;
    counts.set(place.join(' '), count);
    return { key: [...place, count], value };
  });
}
