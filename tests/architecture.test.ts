// The house rules that no linter knows: which folder may import which, how long a file may be, no facts in code.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realCatalog } from './real-catalog.ts';

/** Folder → what it may import besides itself. `types` may be imported as types only. */
const MAY_IMPORT: Record<string, { values: string[]; types?: string[] }> = {
  schema: { values: [] },
  evidence: { values: ['schema'] },
  rules: { values: ['schema', 'catalog', 'evidence', 'compare'] },
  catalog: { values: ['schema', 'rules'] },
  compare: { values: ['schema', 'evidence'] },
  document: { values: ['schema', 'evidence', 'compare'] },
  export: { values: ['schema', 'evidence', 'compare', 'document'] },
  address: { values: ['compare'] },
  search: { values: ['schema'] },
  cite: { values: [], types: ['compare'] },
  'open-data': { values: ['schema', 'catalog', 'export'] },
  site: {
    values: [
      'schema',
      'catalog',
      'evidence',
      'compare',
      'document',
      'export',
      'address',
      'search',
      'open-data',
      'cite',
    ],
  },
  mcp: { values: ['schema', 'catalog', 'compare', 'document', 'export', 'address', 'site'] },
  tool: { values: ['site', 'compare', 'address', 'search'], types: ['schema'] },
  embed: { values: ['site', 'compare', 'address'] },
  hosts: { values: ['site', 'catalog', 'build', 'open-data', 'cite'], types: ['schema'] },
  build: { values: ['site', 'catalog', 'address', 'hosts', 'open-data', 'cite'], types: ['schema'] },
  command: {
    values: [
      'schema',
      'rules',
      'catalog',
      'evidence',
      'compare',
      'document',
      'export',
      'address',
      'search',
      'site',
      'mcp',
      'hosts',
      'cite',
    ],
  },
  cli: { values: ['catalog', 'schema', 'rules', 'command', 'open-data'] },
};

const ROOT = process.cwd();
const files = (readdirSync('src', { recursive: true }) as string[])
  .map((file) => join('src', file))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file) && !file.endsWith('.type-test.ts'));

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(from, 'utf8');
  return [
    ...text.matchAll(
      /(?:import|export)\s+(type\s+)?(\{[^}]*\}|[^'"();]*?)\s*from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g,
    ),
  ].map((match) => {
    const names = match[2] ?? '';
    const everyNameAType =
      /^\{/.test(names) &&
      names
        .replace(/[{}]/g, '')
        .split(',')
        .filter((n) => n.trim())
        .every((n) => /^\s*type\s/.test(n));
    return {
      from,
      to: relative(ROOT, join(ROOT, dirname(from), match[3] ?? match[4] ?? '')),
      typeOnly: Boolean(match[1]) || everyNameAType,
    };
  });
});

const folderOf = (file: string) => file.split('/')[1] ?? '';

test('every folder of src/ is in the table, and on the map', () => {
  const folders = new Set(files.map(folderOf));
  expect([...folders].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  const map = readFileSync('ARCHITECTURE.md', 'utf8');
  for (const folder of folders) expect(map, `ARCHITECTURE.md does not name src/${folder}/`).toContain(`src/${folder}/`);
});

test('imports run one way', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    const [a, b] = [folderOf(from), folderOf(to)];
    if (a === b || !to.startsWith('src/')) return false;
    const allowed = MAY_IMPORT[a];
    return !(allowed?.values.includes(b) || (typeOnly && allowed?.types?.includes(b)));
  });
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

/** Every file that these need, however far around. */
function reachedFrom(...entries: string[]): string[] {
  const reached = new Set<string>();
  const walk = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) walk(to);
  };
  for (const entry of entries) walk(entry);
  return [...reached];
}

test('the tool never reaches the catalog or Zod, however far around', () => {
  const reached = reachedFrom('src/tool/main.tsx', 'src/tool/form.ts');
  expect(reached.filter((file) => folderOf(file) === 'catalog')).toEqual([]);
  expect(reached.filter((file) => /from 'zod'/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('the command takes of the site what it thinks, and nothing of what it shows', () => {
  const reached = reachedFrom('src/command/main.ts');
  expect(
    reached.filter((file) => /^src\/(site\/(?!(?:views|api|twins)\/)|hosts\/(?!read-built|settings))/.test(file)),
  ).toEqual([]);
  expect(reached.filter((file) => file.endsWith('.tsx'))).toEqual([]);
  // Schemas and rules are loaded where records are checked: whoever asks anything else does not wait for them.
  const atOnce = reachedFrom('src/command/run.ts');
  expect(atOnce.filter((file) => /from '(zod|yaml)'/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('no import cycles', () => {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, path: string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(cycles).toEqual([]);
});

test('files stay small: median at most 80 lines, 95 of 100 at most 250, none over 400', () => {
  const lengths = files.map((file) => readFileSync(file, 'utf8').split('\n').length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(250);
  expect(lengths.at(-1)).toBeLessThanOrEqual(400);
});

describe('no facts in code', () => {
  // The start command names one comparison as an example of what to open; it is not a fact.
  const EXAMPLES = ['src/hosts/node.ts'];
  const ids = Object.keys(realCatalog.modalities);
  test.each(files.filter((file) => !EXAMPLES.includes(file)))('%s names no modality', (file) => {
    const text = readFileSync(file, 'utf8').replace(/^\s*(\/\/|\*|\/\*\*).*$/gm, '');
    expect(ids.filter((id) => id.length > 6 && text.includes(`'${id}'`))).toEqual([]);
  });
});

test('every file begins with a sentence of purpose', () => {
  expect(files.filter((file) => !/^\/\/ \S/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
