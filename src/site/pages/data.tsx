// /data/: the whole catalogue to take away, under which licence, how to cite it, and how to open it.
import { AUTHORS, attributionOf, GUARD, LICENCE, LIMITS, TITLE } from '../../open-data/licence.ts';
import type { OpenData } from '../../open-data/open-data.ts';
import { FEED } from '../changes-feed.ts';
import { Downloads } from '../components/Downloads.tsx';
import type { Page } from '../page.ts';
import { EXAMPLES } from '../views/data-examples.ts';
import { datasetLd } from '../views/dataset-ld.ts';

export const dataPage: Page = {
  pattern: '/data/',
  addresses: () => ['/data/'],
  answer: ({ openData }) => ({
    is: 'page',
    status: 200,
    title: 'Open data',
    description: 'The whole catalogue as JSON, CSV tables and SQLite, free to use under CC BY 4.0.',
    feed: FEED,
    jsonLd: datasetLd(openData),
    body: <DataBody openData={openData} />,
  }),
};

function DataBody({ openData }: { openData: OpenData }) {
  return (
    <div class="text">
      <h1>Open data</h1>
      <p class="lede">
        Everything that stands here, to take away: one document for programs, tables for a spreadsheet or a statistics
        program, and a database that can be searched. Free to use, if you name Counterpoint.
      </p>
      <VersionNote openData={openData} />

      <h2 id="downloads">Files</h2>
      <Downloads openData={openData} />
      <p>
        JSON, CSV and SQLite hold the same records. <a href="/data/tables/">The tables and what each column holds</a>,
        with each table as a CSV file of its own. Single records and comparisons are to be had one by one:{' '}
        <a href="/api/">for programs</a>.
      </p>

      <h2 id="open">How to open them</h2>
      {EXAMPLES.map(({ title, code }) => (
        <figure key={title} class="code">
          <figcaption>{title}</figcaption>
          <pre>
            <code>{code}</code>
          </pre>
        </figure>
      ))}
      <p>
        CSV is in UTF-8, with commas; what is true or false is TRUE or FALSE. {GUARD} Numbers below zero are left as
        they are. An empty cell has no value; where a reason is known, a column that ends in <code>_absent</code> gives
        it. Citations stand in the texts, like <code>[@source-id, p. 12]</code>, and in a table of their own.
      </p>

      <h2 id="licence">Licence</h2>
      <p>
        <a href={LICENCE.path} rel="license noreferrer">
          {LICENCE.title}
        </a>{' '}
        (CC BY 4.0). You may copy, share and adapt the data for any purpose, also commercially, if you name their
        authors, link to the licence, and say whether you changed them. Each file says so itself. For instance:
      </p>
      <blockquote>
        <p class="long">{attributionOf(openData)}</p>
      </blockquote>
      <p>{LIMITS} Titles and other particulars of the works that are cited are facts of theirs.</p>

      <h2 id="cite">How to cite</h2>
      <Citation openData={openData} />

      <h2 id="versions">Versions</h2>
      <p>
        The data have semantic versions of their own, computed from a digest of every record: a record gone makes a
        major version, one more a minor one, a corrected fact a patch. <a href="/changes/">What changed when</a>, also
        as a <a href={FEED}>feed</a>. The same state of the records gives the same files, byte for byte.
      </p>
    </div>
  );
}

function VersionNote({ openData: { version, on, releases, unreleased } }: { openData: OpenData }) {
  const last = releases.at(-1);
  if (!unreleased)
    return (
      <p>
        Version {version}, released {on}.
      </p>
    );
  return (
    <p>
      Version <span class="long">{version}</span>: what has <a href="/changes/#unreleased">changed</a> since{' '}
      {last ? `release ${last.version} of ${last.on}` : 'the beginning'} is in these files, and has no release yet.
    </p>
  );
}

function Citation({ openData: { version, on } }: { openData: OpenData }) {
  const year = on.slice(0, 4);
  return (
    <>
      <p class="long">
        {AUTHORS}. ({year}). <em>{TITLE}</em> (Version {version}) [Data set].
      </p>
      <p>Add the address of this page, and the day on which you took the files. The same for a reference manager:</p>
      <pre>
        <code>
          {`@misc{counterpoint${year},\n  author = {{${AUTHORS}}},\n  title = {${TITLE}},\n  year = {${year}},\n  version = {${version}},\n  note = {Data set, ${LICENCE.name}}\n}`}
        </code>
      </pre>
    </>
  );
}
