// What each format of a comparison weighs and costs, over some pairs: what the static copy would grow by, were it to hold them all.
import { gzipSync } from 'node:zlib';
import { comparePath } from '../src/address/compare-path.ts';
import { compare } from '../src/compare/compare.ts';
import { withAllSources } from '../src/export/all-sources.ts';
import { FORMATS } from '../src/export/formats.ts';
import { aboutOf } from '../src/site/exports.ts';
import { allPairs, catalog, somePairs, surroundings } from './subject.ts';
import { cpuMilliseconds, formatTable } from './table.ts';

const some = somePairs.map((ids) => ({
  about: aboutOf(comparePath(ids), surroundings),
  of: withAllSources(compare(catalog, ids), catalog.sources),
}));

const rows: string[][] = [];
for (const format of FORMATS) {
  const from = cpuMilliseconds();
  const files: (string | Uint8Array)[] = [];
  for (const { of, about } of some) files.push(await format.write(of, about));
  const milliseconds = (cpuMilliseconds() - from) / some.length;
  const bytes = mean(files.map((file) => Buffer.byteLength(file)));
  const packed = mean(files.map((file) => gzipSync(file).length));
  const all = (each: number) => `${Math.round((each * allPairs.length) / 1e6)} MB`;
  rows.push([format.name, `${Math.round(bytes / 1000)} KB`, all(bytes), all(packed), milliseconds.toFixed(1)]);
}

console.log(
  formatTable(
    [`mean of ${some.length} pairs`, 'a pair', `all ${allPairs.length}`, 'all, gzipped', 'CPU ms a pair'],
    rows,
  ),
);

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
