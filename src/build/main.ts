// Builds: data/ and src/ → build/ (what the hosts serve), and with --static also dist/ (a copy for any web server).
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatProblem } from '../catalog/problem.ts';
import { readCatalog } from '../catalog/read-catalog.ts';
import { readBuiltReferences } from '../hosts/read-built.ts';
import { readSettings } from '../hosts/settings.ts';
import { datedVersion } from '../open-data/open-data.ts';
import { createApp } from '../site/app.ts';
import { buildAssets } from './assets.ts';
import { bundleCommand, bundleHost } from './bundle.ts';
import { digestInputs } from './release.ts';
import { writeCatalog } from './write-catalog.ts';
import { writeOpenData } from './write-open-data.ts';
import { writeReferences } from './write-references.ts';
import { writeStatic } from './write-static.ts';

const root = process.cwd();
const built = join(root, 'build');

async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  process.stdout.write(`  ${what} … `);
  const from = performance.now();
  const result = await work();
  console.log(`${((performance.now() - from) / 1000).toFixed(1)} s`);
  return result;
}

const read = await step('reading and checking the records', () => readCatalog(root));
if (read.ok) {
  const { catalog } = read;
  await rm(join(built, 'assets'), { recursive: true, force: true });
  await mkdir(built, { recursive: true });
  await writeCatalog(catalog, built);
  const assets = await step('fonts, styles and scripts', () => buildAssets(root, built));
  const openData = await step('the open data', () => writeOpenData(root, catalog, built));
  await writeFile(join(built, 'open-data.json'), JSON.stringify(openData));
  await writeFile(join(built, 'data-version.json'), JSON.stringify(datedVersion(openData)));
  await step('references', () => writeReferences(catalog, datedVersion(openData), built));
  await writeFile(join(built, 'release.json'), JSON.stringify(await digestInputs(root)));
  await step('the server', () => bundleHost(root, 'node', join(built, 'server')));
  await step('the command', () => bundleCommand(root, join(built, 'command')));
  if (process.argv.includes('--static')) {
    await step('the worker', () => bundleHost(root, 'worker', join(built, 'worker')));
    const { origin } = readSettings(process.env);
    const references = await readBuiltReferences(built);
    const surroundings = { origin, assets, openData, references, isCopy: true };
    const count = await step('the static copy', () =>
      writeStatic(createApp(catalog, surroundings), catalog, built, join(root, 'dist')),
    );
    console.log(`  ${count} addresses are in dist/`);
  }
} else {
  for (const problem of read.problems) console.error(formatProblem(problem));
  console.error(
    `\n${read.problems.length} problem${read.problems.length === 1 ? '' : 's'} in data/: nothing was built.`,
  );
  process.exitCode = 1;
}
