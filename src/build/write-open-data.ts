// build/data/: the whole catalogue as JSON, as CSV tables with their descriptor, as a ZIP of those, and as SQLite.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { csvOf } from '../open-data/csv.ts';
import { describeVersion, noteOf } from '../open-data/describe.ts';
import { type CsvFile, descriptorOf } from '../open-data/descriptor.ts';
import { attributionOf, LICENCE, LIMITS, TITLE } from '../open-data/licence.ts';
import { type DataFile, type DataState, datedVersion, type OpenData } from '../open-data/open-data.ts';
import { planTables } from '../open-data/plan-tables.ts';
import { readReleases } from '../open-data/read-releases.ts';
import { followReleases } from '../open-data/release.ts';
import { searchTexts } from '../open-data/search-text.ts';
import { rowsOf } from '../open-data/table.ts';
import { wholeJson, wholeSchema } from '../open-data/whole-json.ts';
import type { Catalog } from '../schema/catalog.ts';
import { writeSqlite } from './write-sqlite.ts';

/** Writes `out/data/` and returns what pages say of it. */
export async function writeOpenData(root: string, catalog: Catalog, out: string): Promise<OpenData> {
  const version = describeVersion(catalog, followReleases(await readReleases(root)));
  const state = datedVersion(version);
  const tables = planTables().map((table) => ({ table, rows: rowsOf(table, catalog) }));
  const folder = join(out, 'data');
  await rm(folder, { recursive: true, force: true });

  const csvs = tables.map(({ table, rows }) => ({ table, name: `tables/${table.name}.csv`, text: csvOf(table, rows) }));
  const described = csvs.map(({ table, name, text }): CsvFile => ({ table, path: name, ...measure(strToU8(text)) }));
  const texts: [name: string, text: string][] = [
    ['counterpoint.json', wholeJson(catalog, state)],
    ['counterpoint.schema.json', lines(wholeSchema(version))],
    ['datapackage.json', lines(descriptorOf(described, state))],
    ...csvs.map(({ name, text }): [string, string] => [name, text]),
  ];
  for (const [name, text] of texts) await write(join(folder, name), text);

  const packed = texts.filter(([name]) => name === 'datapackage.json' || name.startsWith('tables/'));
  await write(join(folder, 'counterpoint-csv.zip'), zip([...packed, ['LICENCE.txt', licenceText(state)]], version));
  await writeSqlite(join(folder, 'counterpoint.sqlite'), {
    about: {
      title: TITLE,
      version: state.version,
      ...(state.date === undefined ? {} : { released: state.date }),
      licence: LICENCE.title,
      licence_address: LICENCE.path,
      attribution: attributionOf(version),
      limits: LIMITS,
    },
    tables,
    search: searchTexts(
      tables.map(({ table }) => table),
      catalog,
    ),
  });

  const names = [...texts.map(([name]) => name), 'counterpoint-csv.zip', 'counterpoint.sqlite'];
  const files = await Promise.all(names.map((name) => fileAt(folder, name)));
  return { ...version, files, tables: tables.map(({ table, rows }) => noteOf(table, rows.length)) };
}

function lines(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function fileAt(folder: string, name: string): Promise<DataFile> {
  return { name, ...measure(await readFile(join(folder, name))) };
}

function measure(content: Uint8Array): { bytes: number; sha256: string } {
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Every entry bears the day of the last release, and the licence in its comment. ZIP knows no time zone: noon is on that day in all. */
function zip(texts: readonly [string, string][], version: OpenDataVersion): Uint8Array {
  const [year = 0, month = 1, day = 1] = version.on.split('-').map(Number);
  const mtime = new Date(Math.max(year, FIRST_YEAR_OF_ZIP), month - 1, day, 12);
  const entries = Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(entries, { level: 9, mtime, comment: attributionOf(version) });
}

type OpenDataVersion = Pick<OpenData, 'version' | 'on'>;

const FIRST_YEAR_OF_ZIP = 1980;

function licenceText(state: DataState): string {
  const released = state.date === undefined ? 'of which there is no release yet' : `released ${state.date}`;
  return `${TITLE}\nVersion ${state.version}, ${released}\n\n${LICENCE.title} (${LICENCE.name})\n${LICENCE.path}\n\nTo be named where the data are used:\n${attributionOf(state)}\n\n${LIMITS}\n`;
}
