// Processor time a pair page for the static copy: some two hundred pairs are asked of the app and written to a temporary folder.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compareJsonPath, comparePath } from '../src/address/compare-path.ts';
import { app, somePairs } from './subject.ts';
import { cpuMilliseconds, formatTable, median } from './table.ts';

const PASSES = 7;
/** As many files at a time as the build writes. */
const AT_A_TIME = 32;

const pages = somePairs.map((ids) => comparePath(ids));
const pagesAndJson = somePairs.flatMap((ids) => [comparePath(ids), compareJsonPath(ids)]);

const first = await pass(pages);
await pass(pagesAndJson);
const [html, both]: [number[], number[]] = [[], []];
for (let i = 0; i < PASSES; i++) {
  html.push(await pass(pages));
  both.push(await pass(pagesAndJson));
}

const row = (name: string, milliseconds: number) => [name, milliseconds.toFixed(2), (1000 / milliseconds).toFixed(0)];
console.log(
  formatTable(
    [`${somePairs.length} pairs, rendered and written`, 'CPU ms a pair', 'pairs a CPU second'],
    [
      row('HTML, the first pass of a new process', first),
      row('HTML, warm', median(html)),
      row('HTML and JSON, warm', median(both)),
    ],
  ),
);

/** CPU milliseconds a pair. */
async function pass(addresses: readonly string[]): Promise<number> {
  const out = await mkdtemp(join(tmpdir(), 'bench-static-'));
  const from = cpuMilliseconds();
  for (let i = 0; i < addresses.length; i += AT_A_TIME) {
    await Promise.all(addresses.slice(i, i + AT_A_TIME).map((address) => write(address, out)));
  }
  const spent = cpuMilliseconds() - from;
  await rm(out, { recursive: true });
  return spent / somePairs.length;
}

async function write(address: string, out: string): Promise<void> {
  const response = await app.request(address);
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}; every pair must answer 200.`);
  const file = join(out, address.endsWith('/') ? `${address}index.html` : address);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, new Uint8Array(await response.arrayBuffer()));
}
