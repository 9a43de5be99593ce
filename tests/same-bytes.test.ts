// The same commit builds the same bytes: nothing of a page depends on the hour, the machine, or the order of files on a disk.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildAssets } from '../src/build/assets.ts';
import { buildCatalog } from '../src/catalog/build-catalog.ts';
import { allAddresses, createApp } from '../src/site/app.ts';
import { app, assets, openData, origin, references } from './built.ts';
import { realCatalog } from './real-catalog.ts';
import { realFiles } from './real-files.ts';
import { someOfEach } from './some-of-each.ts';

test('fonts, styles and scripts', async () => {
  const again = mkdtempSync(join(tmpdir(), 'counterpoint-'));
  expect(await buildAssets(process.cwd(), again)).toEqual(assets);
  const names = readdirSync(join(again, 'assets')).sort();
  expect(names).toEqual(readdirSync('build/assets').sort());
  for (const name of names)
    expect(readFileSync(join(again, 'assets', name)).equals(readFileSync(join('build/assets', name))), name).toBe(true);
  rmSync(again, { recursive: true });
});

test('pages and data, from files in another order', async () => {
  const result = buildCatalog([...realFiles].reverse());
  if (!result.ok) throw new Error('The records are sound in one order and not in another.');
  for (const [shelf, records] of Object.entries(realCatalog))
    expect(JSON.stringify(Object.entries(result.catalog).find(([name]) => name === shelf)?.[1]), shelf).toBe(
      JSON.stringify(records),
    );
  const other = createApp(result.catalog, { origin, assets, openData, references });
  const different: string[] = [];
  for (const path of someOfEach(allAddresses(realCatalog))) {
    const [one, two] = await Promise.all([app, other].map(async (a) => (await a.request(path)).text()));
    if (one !== two) different.push(path);
  }
  expect(different).toEqual([]);
}, 240_000);
