// The open data and a comparison, opened by programs of other people: sqlite3, Python, R, a spreadsheet. They are too large to be
// installed for it, so each has its tests on a machine that has it; tests/open-data.test.ts reads the same files everywhere.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guard, writeCsv } from '../src/export/write-csv.ts';
import { EXAMPLES } from '../src/site/views/data-examples.ts';
import { app, openData } from './built.ts';

const has = (program: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

const folder = mkdtempSync(join(tmpdir(), 'counterpoint-programs-'));
beforeAll(() => cpSync('build/data', folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  expect(status, `${program} ${args.join(' ').slice(0, 80)}: ${stderr}`).toBe(0);
  return stdout;
}

const PROGRAMS = [
  { program: 'sqlite3', typed: /^sqlite3/, args: ['-c'], by: 'sh' },
  { program: 'Rscript', typed: /<-/, args: ['-e'], by: 'Rscript' },
  { program: 'python3', typed: /^import/, args: ['-c'], by: 'python3' },
];

describe.each(EXAMPLES)('$title, as /data/ prints it', ({ code }) => {
  const known = PROGRAMS.find(({ typed }) => typed.test(code));

  test('is in a program that is known here', () => expect(known).toBeDefined());

  if (known && has(known.program))
    test('gives something', () => {
      expect(run(known.by, [...known.args, code]).trim()).toMatch(/\w/);
    });
});

if (has('sqlite3'))
  test('the program sqlite3 finds the database sound', () => {
    const asked = 'PRAGMA integrity_check; PRAGMA foreign_key_check; SELECT count(*) FROM findings';
    expect(run('sqlite3', ['counterpoint.sqlite', asked])).toMatch(/^ok\n\d+\n$/);
  });

if (has('Rscript'))
  test('R takes every table whole, and what is true or false for that', () => {
    const { resources } = JSON.parse(readFileSync('build/data/datapackage.json', 'utf8')) as {
      resources: { path: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    const told = run('Rscript', [
      '-e',
      'for (f in list.files("tables", full.names = TRUE)) { d <- read.csv(f); cat(f, nrow(d), paste(names(d)[sapply(d, is.logical)], collapse = ","), "\\n") }',
    ]);
    for (const { path, schema } of resources) {
      const [, rows, logical = ''] = new RegExp(`^${path} (\\d+) (\\S*)`, 'm').exec(told) ?? [];
      expect(Number(rows), path).toBe((parse(readFileSync(join(folder, path))) as string[][]).length - 1);
      // Columns without any value are logical to R too.
      for (const { name } of schema.fields.filter(({ type }) => type === 'boolean'))
        expect(logical.split(','), path).toContain(name);
    }
  });

if (has('soffice'))
  describe('a spreadsheet', () => {
    /** As flat XML, of which the formulas and the texts are read. It is told to evaluate formulas. */
    function opened(name: string, csv: string): { formulas: string[]; xml: string } {
      writeFileSync(join(folder, name), csv);
      const filter = 'CSV:44,34,76,1,,0,false,true,false,false,false,-1,true';
      run('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'fods',
        `--infilter=${filter}`,
        name,
      ]);
      const xml = readFileSync(join(folder, name.replace('.csv', '.fods')), 'utf8');
      return { formulas: [...xml.matchAll(/table:formula="([^"]*)"/g)].map(([, formula = '']) => formula), xml };
    }

    test('runs nothing of a text, whatever it begins with', { timeout: 60_000 }, () => {
      const begun = ['', ' ', '\t', '\n', "'", '\u0000', '\u0001', '\u00a0', '\ufeff', '\u200b', '\u00ad', '\u202e'];
      const texts = begun.flatMap((first) => ['=1+1', '+1+1', '-1+1', '@SUM(1,1)'].map((rest) => first + rest));
      expect(opened('hostile.csv', writeCsv(texts.map((text, i) => [text, i]))).formulas).toEqual([]);
      // Without the guard it would have: the test can fail.
      const bare = texts.map((text) => `"${text}"\r\n`).join('');
      expect(opened('bare.csv', bare).formulas.length).toBeGreaterThan(0);
      expect(texts.filter((text) => guard(text) === text)).toEqual([]);
    });

    test('shows a comparison whole', { timeout: 60_000 }, async () => {
      const csv = await (await app.request('/api/v1/compare/12-step-facilitation-vs-seeking-safety.csv')).text();
      const { formulas, xml } = opened('pair.csv', csv);
      expect(formulas).toEqual([]);
      expect(xml).toContain('“Agency or surrender”');
      expect(xml).not.toMatch(/office:value-type="(time|percentage|currency)"/);
      // The one date is that of the release, and is one.
      const dates = [...xml.matchAll(/office:date-value="([^"]*)"/g)].map(([, day]) => day);
      expect(dates.filter((day) => day !== openData.on)).toEqual([]);
    });
  });
