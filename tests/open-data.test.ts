// The open data, read with other programs than wrote them: another SQLite, another ZIP, a CSV parser, JSON Schema.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sqlite from '@sqlite.org/sqlite-wasm';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { writeOpenData } from '../src/build/write-open-data.ts';
import { unguard } from '../src/export/write-csv.ts';
import { asWritten } from '../src/open-data/as-written.ts';
import { attributionOf, LICENCE } from '../src/open-data/licence.ts';
import { datedVersion } from '../src/open-data/open-data.ts';
import { planTables } from '../src/open-data/plan-tables.ts';
import { rowsOf } from '../src/open-data/table.ts';
import { ALL_KINDS } from '../src/schema/kind-names.ts';
import type { Kind } from '../src/schema/kinds.ts';
import { EXAMPLES } from '../src/site/views/data-examples.ts';
import { app, html, openData, origin } from './built.ts';
import { realCatalog } from './real-catalog.ts';

const at = (name: string) => join('build/data', name);
const json = (name: string) => JSON.parse(readFileSync(at(name), 'utf8'));
const kinds = ALL_KINDS;
const tables = planTables();
const attribution = attributionOf(openData);

/** The part of the descriptor that the tests look at. */
interface Descriptor {
  version: string;
  created?: string;
  licenses: { name: string; path: string }[];
  attribution: string;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
    };
  }[];
}
const descriptor = json('datapackage.json') as Descriptor;

test('two builds give equal bytes, in another time zone too', async () => {
  const again = mkdtempSync(join(tmpdir(), 'counterpoint-'));
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  const made = await writeOpenData(process.cwd(), realCatalog, again);
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(made).toEqual(openData);
  for (const { name, sha256 } of openData.files) {
    const [one, two] = [readFileSync(at(name)), readFileSync(join(again, 'data', name))];
    expect(one.equals(two), name).toBe(true);
    expect(createHash('sha256').update(one).digest('hex'), name).toBe(sha256);
  }
  rmSync(again, { recursive: true });
});

describe('the JSON document', () => {
  const whole = json('counterpoint.json') as Record<Kind, object[]> & Record<string, unknown>;

  test('follows its JSON Schema', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(json('counterpoint.schema.json'));
    expect(validate(whole), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(validate({ ...whole, terms: [{ id: 'x' }] })).toBe(false);
    expect(json('counterpoint.schema.json').$comment).toBe(attribution);
  });

  test('holds every record, as it was written', () => {
    for (const kind of kinds)
      expect(whole[kind], kind).toEqual(Object.values(realCatalog[kind]).map((record) => asWritten(kind, record)));
  });

  test('says its version, its licence and whom to name', () => {
    expect(whole).toMatchObject({ version: openData.version, licence: LICENCE, attribution });
    expect(whole.released).toBe(datedVersion(openData).date);
  });
});

describe('the Data Package', () => {
  test('follows the profile of the standard', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('tests/profiles/data-package-2.0.json', 'utf8')));
    expect(validate(descriptor), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(validate({ ...descriptor, resources: [{ name: 'x' }] })).toBe(false);
  });

  test('says its version, its licence and whom to name', () => {
    const { version, date } = datedVersion(openData);
    expect(descriptor).toMatchObject({ version, licenses: [LICENCE], attribution });
    expect(descriptor.created).toBe(date && `${date}T00:00:00Z`);
  });

  test('every table has the rows, types, keys and values that the descriptor promises', () => {
    const cells = new Map(descriptor.resources.map((one) => [one.name, parseCsv(readFileSync(at(one.path)))]));
    const problems = descriptor.resources.flatMap((resource) => tableProblems(resource, cells));
    expect(problems).toEqual([]);
    expect([...cells.keys()]).toEqual(tables.map(({ name }) => name));
  });

  test('CSV gives back every text and every number, and nothing in it begins like a formula', () => {
    for (const table of tables) {
      const rows = parseCsv(readFileSync(at(`tables/${table.name}.csv`)));
      const texts = rowsOf(table, realCatalog).map((row) =>
        row.map((cell) => (typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? ''))),
      );
      expect(
        rows.slice(1).map((row) => row.map(unguard)),
        table.name,
      ).toEqual(texts);
      const risky = rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell) && Number.isNaN(Number(cell)));
      expect(risky, table.name).toEqual([]);
    }
  });
});

function parseCsv(content: Buffer): string[][] {
  return parse(content) as string[][];
}

type Resource = Descriptor['resources'][number];

function tableProblems({ name, schema, bytes, hash, path }: Resource, cells: Map<string, string[][]>): string[] {
  const content = readFileSync(at(path));
  const [head = [], ...rows] = cells.get(name) ?? [];
  const columns = (names: readonly string[], of: string[]) => names.map((one) => of.indexOf(one));
  const keyed = (list: string[][], places: number[]) => list.map((row) => JSON.stringify(places.map((i) => row[i])));
  const keys = keyed(rows, columns(schema.primaryKey, head));
  const wrong = (sentence: string, broken: boolean) => (broken ? [`${name}: ${sentence}`] : []);
  return [
    ...wrong('size', content.length !== bytes),
    ...wrong('digest', `sha256:${createHash('sha256').update(content).digest('hex')}` !== hash),
    ...wrong('heads', head.join() !== schema.fields.map((field) => field.name).join()),
    ...wrong('keys stand twice', new Set(keys).size !== rows.length),
    ...schema.fields.flatMap((field, i) =>
      wrong(
        field.name,
        rows.some((row) => !isValue(row[i] ?? '', field)),
      ),
    ),
    ...(schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const [otherHead = [], ...others] = cells.get(reference.resource ?? name) ?? [];
      const known = new Set(keyed(others, columns(reference.fields, otherHead)));
      const named = rows.filter((row) => columns(fields, head).every((i) => row[i] !== ''));
      return wrong(
        `${fields} names a row that is not there`,
        keyed(named, columns(fields, head)).some((key) => !known.has(key)),
      );
    }),
  ];
}

function isValue(text: string, { type, constraints }: Resource['schema']['fields'][number]): boolean {
  if (text === '') return !constraints?.required;
  if (constraints?.enum && !constraints.enum.includes(text)) return false;
  if (type === 'boolean') return /^(TRUE|FALSE)$/.test(text);
  if (type === 'integer') return /^-?\d+$/.test(text);
  return type === 'string' || Number.isFinite(Number(text));
}

test('the ZIP holds the tables, the descriptor and the licence, and each entry says whose it is', async () => {
  const entries = await unzip(readFileSync(at('counterpoint-csv.zip')));
  const csvs = tables.map(({ name }) => `tables/${name}.csv`);
  expect(entries.map(({ name }) => name)).toEqual(['datapackage.json', ...csvs, 'LICENCE.txt']);
  for (const { name, comment, content, day } of entries) {
    expect([comment, day], name).toEqual([attribution, openData.on]);
    if (name === 'LICENCE.txt') {
      expect(content.toString()).toContain(LICENCE.path);
      expect(content.toString().includes(', released ')).toBe(datedVersion(openData).date !== undefined);
    } else expect(content.equals(readFileSync(at(name))), name).toBe(true);
  }
});

async function unzip(archive: Buffer) {
  const zip = await promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer)(archive, { lazyEntries: true });
  const entries: { name: string; comment: string; content: Buffer; day: string }[] = [];
  for await (const entry of zip.eachEntry()) entries.push(await read(zip, entry));
  return entries;
}

async function read(zip: ZipFile, entry: Entry) {
  const stream = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const date = entry.getLastModDate({ forceDosFormat: true });
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
  return { name: entry.fileName, comment: entry.fileComment, content: Buffer.concat(chunks), day };
}

describe('the SQLite file, read by another build of SQLite', async () => {
  const { capi, wasm, oo1 } = await sqlite();
  const bytes = new Uint8Array(readFileSync(at('counterpoint.sqlite')));
  const database = new oo1.DB();
  const place = wasm.allocFromTypedArray(bytes);
  capi.sqlite3_deserialize(database, 'main', place, bytes.length, bytes.length, capi.SQLITE_DESERIALIZE_FREEONCLOSE);
  afterAll(() => database.close());
  const rows = (sql: string) => database.selectArrays(sql);

  test('is sound, and every key leads to a row', () => {
    expect(rows('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
    const keys = tables.reduce((sum, { foreignKeys }) => sum + foreignKeys.length, 0);
    const [found] = rows(
      "SELECT count(DISTINCT m.name || k.id) FROM sqlite_schema m, pragma_foreign_key_list(m.name) k WHERE m.type = 'table'",
    );
    expect(found).toEqual([keys]);
  });

  test('holds the cells of every table', () => {
    for (const table of tables) {
      const cells = rowsOf(table, realCatalog).map((row) =>
        row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : (cell ?? null))),
      );
      const order = table.key.map((name) => `"${name}"`).join(', ');
      const sorted = (list: unknown[][]) => list.map((row) => JSON.stringify(row)).sort();
      expect(sorted(rows(`SELECT * FROM "${table.name}" ORDER BY ${order}`)), table.name).toEqual(sorted(cells));
    }
  });

  test('documents every table and every column, in a table and in its own definition', () => {
    const wanted = tables.flatMap(({ name, description, columns }) => [
      [name, '', description],
      ...columns.map((column) => [name, column.name, column.description]),
    ]);
    expect(rows('SELECT of_table, of_column, description FROM documentation').map(String).sort()).toEqual(
      wanted.map(String).sort(),
    );
    const [[definition] = []] = rows("SELECT sql FROM sqlite_schema WHERE name = 'conditions'");
    expect(definition).toContain('"plain_name" TEXT NOT NULL, -- What a person who has it might call it.');
  });

  test('finds words in any form, in any record', () => {
    const found = rows(
      "SELECT kind, id FROM search WHERE search MATCH 'fellowships' AND kind = 'modalities' ORDER BY rank",
    );
    expect(found.map(([, id]) => id)).toContain('12-step-facilitation');
    const records = kinds.filter((kind) => kind !== 'exceptions').flatMap((kind) => Object.keys(realCatalog[kind]));
    expect(rows('SELECT count(*) FROM search')).toEqual([[records.length]]);
  });

  test('says its version, its licence and whom to name', () => {
    const about = Object.fromEntries(rows('SELECT name, value FROM about'));
    expect(about.released).toBe(datedVersion(openData).date);
    expect(about).toMatchObject({
      version: openData.version,
      licence: LICENCE.title,
      attribution,
    });
  });

  test.each(EXAMPLES.filter(({ code }) => code.startsWith('sqlite3')))('$title: the example works', ({ code }) => {
    const [, sql = ''] = /"([\s\S]*)"$/.exec(code) ?? [];
    expect(rows(sql).length).toBeGreaterThan(2);
  });
});

describe('the tables', () => {
  test('every table and every column is described in words of its own', () => {
    const bare = tables.flatMap(({ name, description, columns }) =>
      [{ name, description }, ...columns.map((column) => ({ ...column, name: `${name}.${column.name}` }))].filter(
        (one) => !/^[A-Z].* .*[.?]"?$/s.test(one.description),
      ),
    );
    expect(bare.map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
    // Whoever reads a table has no YAML before him.
    expect(JSON.stringify(tables)).not.toContain('.yaml');
  });

  test('every citation stands in a row that is there', () => {
    const keys = new Set(
      tables.flatMap((table) =>
        table.key.length > 2
          ? []
          : table.items(realCatalog).map(({ key: [id, item = 0] }) => `${table.name} ${id} ${item}`),
      ),
    );
    const citations = tables.find(({ name }) => name === 'citations')?.items(realCatalog) ?? [];
    expect(citations.length).toBeGreaterThan(1000);
    expect(citations.filter(({ key: [table, id, item] }) => !keys.has(`${table} ${id} ${item}`))).toEqual([]);
  });
});

describe('the pages', () => {
  test('/data/ offers every file, with its size, its digest, the licence and a citation', async () => {
    const page = await html('/data/');
    for (const { name, sha256 } of openData.files.filter((file) => !file.name.startsWith('tables/'))) {
      expect(page).toContain(`href="/data/${name}"`);
      expect(page).toContain(sha256);
    }
    expect(page).toContain(`href="${LICENCE.path}"`);
    expect(page).toContain(`(Version ${openData.version}) [Data set]`);
    expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });

  test('/data/tables/ documents every column', async () => {
    const page = await html('/data/tables/');
    for (const { name, columns } of tables) {
      expect(page).toContain(`href="/data/tables/${name}.csv"`);
      for (const column of columns) expect(page).toContain(`<dt class="long">${column.name} <small>`);
    }
  });

  test('their Markdown twins say the same', async () => {
    expect(await html('/data/index.md')).toContain(attribution);
    expect(await html('/data/tables/index.md')).toContain('guidelines_recommendations');
    expect(await html('/changes/index.md')).toContain('The first release. Everything in it is new.');
  });

  test('a comparison that is taken away says the version of the data', async () => {
    expect(await html('/api/v1/compare/12-step-facilitation-vs-seeking-safety.csv')).toContain(openData.version);
  });

  test('/about/ and /method/ lead there', async () => {
    for (const path of ['/about/', '/method/']) {
      const page = await html(path);
      expect(page).toContain('href="/data/"');
      expect(page).toContain('href="/changes/"');
    }
  });

  test('the feed has an entry for each release, and the licence', async () => {
    const answer = await app.request('/changes/feed.atom');
    expect(answer.headers.get('content-type')).toContain('application/atom+xml');
    const feed = await answer.text();
    const ids = [...feed.matchAll(/<entry>.*?<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(ids).toEqual(
      openData.releases.map(({ version }) => `${origin}/changes/#v${version.replaceAll('.', '-')}`).reverse(),
    );
    expect(feed).toContain(LICENCE.path);
    expect(await html('/changes/')).toContain('<link rel="alternate" type="application/atom+xml"');
  });
});
