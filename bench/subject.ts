// What the benches measure: the real records, what the build made of them, and the one app on both.
import { readFileSync } from 'node:fs';
import { comparePath } from '../src/address/compare-path.ts';
import { formatProblem } from '../src/catalog/problem.ts';
import { readCatalog } from '../src/catalog/read-catalog.ts';
import { MOST } from '../src/compare/comparison.ts';
import { readBuiltReferences } from '../src/hosts/read-built.ts';
import { DEFAULT_ORIGIN } from '../src/hosts/settings.ts';
import type { OpenData } from '../src/open-data/open-data.ts';
import { createApp } from '../src/site/app.ts';
import type { Assets, Surroundings } from '../src/site/page.ts';
import { pairsOf } from '../src/site/views/asked-comparison.ts';

const read = await readCatalog(process.cwd());
if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
export const { catalog } = read;

/** Written by our own build. */
const assets = JSON.parse(readFileSync('build/assets.json', 'utf8')) as Assets;

const openData = JSON.parse(readFileSync('build/open-data.json', 'utf8')) as OpenData;

export const surroundings: Surroundings = {
  origin: DEFAULT_ORIGIN,
  assets,
  openData,
  references: await readBuiltReferences('build'),
};
export const app = createApp(catalog, surroundings);

const ids = Object.keys(catalog.modalities).sort();

/** Every pair, each in the order of its address. */
export const allPairs: readonly string[][] = pairsOf(catalog);

/** Some two hundred of them, at even steps: every modality is in several. */
export const somePairs: readonly string[][] = allPairs.filter((_, i) => i % Math.ceil(allPairs.length / 200) === 0);

/** As many sets of six as there are modalities: each set begins with another one. */
export const sixes: readonly string[][] = ids.map((_, from) => [...ids, ...ids].slice(from, from + MOST).sort());

/** The page as a reader gets it. */
export async function renderOurs(of: readonly string[]): Promise<string> {
  return (await app.request(comparePath(of))).text();
}
