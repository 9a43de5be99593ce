// The files of the open data, with what each is for, how large it is, and its digest.
import type { OpenData } from '../../open-data/open-data.ts';

/** The files that are offered first, and what to say of each. */
const OFFERED: readonly { name: string; title: string; text: string }[] = [
  {
    name: 'counterpoint.json',
    title: 'JSON',
    text: 'Everything in one document, one record a line: for programs.',
  },
  {
    name: 'counterpoint-csv.zip',
    title: 'CSV tables (ZIP)',
    text: 'For spreadsheets and statistics; a Data Package, with fields, types and keys in datapackage.json.',
  },
  {
    name: 'counterpoint.sqlite',
    title: 'SQLite',
    text: 'The same tables with keys, their documentation, and full-text search.',
  },
  {
    name: 'counterpoint.schema.json',
    title: 'JSON Schema',
    text: 'What the JSON document holds, field by field.',
  },
  {
    name: 'datapackage.json',
    title: 'Data Package',
    text: 'The descriptor of the tables; programs that know Frictionless Data read them from its address.',
  },
];

export function Downloads({ openData: { files, version } }: { openData: OpenData }) {
  const offered = OFFERED.flatMap((one) => {
    const file = files.find(({ name }) => name === one.name);
    return file ? [{ ...one, ...file }] : [];
  });
  if (offered.length === 0) return <p class="absent">There are no files yet: a build makes them.</p>;
  return (
    <ul class="plain index">
      {offered.map(({ name, title, text, bytes, sha256 }) => (
        <li key={name}>
          <a href={`/data/${name}`} download={downloadName(name, version)}>
            {title}
          </a>{' '}
          {size(bytes)}
          <span class="aside">{text}</span>
          <details class="aside">
            <summary>SHA-256</summary>
            <code class="long">{sha256}</code>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** The file that is saved tells its version; its address does not, so that links stay. */
function downloadName(name: string, version: string): string {
  return name === 'datapackage.json' ? name : name.replace('counterpoint', `counterpoint-${version.replace('+', '-')}`);
}

/** In steps of 1,000, as programs that save files count. */
function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
