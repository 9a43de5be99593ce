// /data/tables/: every table of the open data, and what each of its columns holds.
import type { OpenData, TableNote } from '../../open-data/open-data.ts';
import type { Page } from '../page.ts';

export const dataTablesPage: Page = {
  pattern: '/data/tables/',
  addresses: () => ['/data/tables/'],
  answer: ({ openData }) => ({
    is: 'page',
    status: 200,
    title: 'The tables of the open data',
    description:
      'Every table of the CSV files and of the SQLite database: its key, its columns, and what they refer to.',
    body: <TablesBody openData={openData} />,
  }),
};

function TablesBody({ openData: { tables } }: { openData: OpenData }) {
  return (
    <div class="text">
      <h1>The tables</h1>
      <p class="lede">
        Each kind of record is a table, and each list in its records is one more, named for both. The{' '}
        <a href="/data/">files</a> as CSV and as SQLite hold the same {tables.length} tables.
      </p>
      <p>
        In SQLite a few columns are called like words of the language; write them in quotation marks, like{' '}
        <code>"group"</code>. There it holds three tables more: <code>about</code> (version and licence),{' '}
        <code>documentation</code> (this page as rows), and <code>search</code> (full text of all records, FTS5).
      </p>
      {tables.map((table) => (
        <Table key={table.name} table={table} />
      ))}
    </div>
  );
}

function Table({ table: { name, description, rows, key, columns } }: { table: TableNote }) {
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>
        {name} <small>{rows === 1 ? '1 row' : `${rows} rows`}</small>
      </h2>
      <p>
        {description} <a href={`/data/tables/${name}.csv`}>CSV</a>
      </p>
      <details>
        <summary>
          {columns.length} columns; key: {key.join(', ')}
        </summary>
        <dl class="rows one">
          {columns.map((column) => (
            <div key={column.name}>
              <dt class="long">
                {column.name} <small>{column.type}</small>
              </dt>
              <dd>
                {column.description}
                {column.values && ` One of: ${column.values.join(', ')}.`}
                {column.refersTo && (
                  <>
                    {' '}
                    Id in <a href={`#${column.refersTo}`}>{column.refersTo}</a>.
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
