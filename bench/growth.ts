// What growth costs: the Node host on catalogs of 60, 250 and 1,000 modalities, in turn. How long until it answers, how much memory it
// needs, and how long a request takes, next to the smallest catalog.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCatalog } from '../src/build/write-catalog.ts';
import type { Catalog } from '../src/schema/catalog.ts';
import { freePort, untilAnswers } from '../tests/browser/servers.ts';
import { makeCatalog } from './made-catalog.ts';
import { catalog } from './subject.ts';
import { formatTable, median } from './table.ts';

const SIZES = [60, 250, 1000];
const ROUNDS = 5;
/** Different pages of each kind, the same ones every round: at every size each has been asked for once before it is timed. */
const PAGES = 24;

interface Running {
  size: number;
  made: Catalog;
  address: string;
  child: ChildProcess;
  folder: string;
  startMs: number;
  startMb: number;
}

const KINDS: Record<string, (made: Catalog, n: number) => string> = {
  'a pair, overview': (made, n) => pairOf(made, n, ''),
  'a pair, evidence': (made, n) => pairOf(made, n, 'evidence/'),
  'a modality': (made, n) => `/modalities/${idAt(made.modalities, n)}/`,
  'a source': (made, n) => `/sources/${idAt(made.sources, n * 31)}/`,
  'all modalities, filtered': (_, n) => `/modalities/?format=group&x=${n}`,
  'a search': (made, n) => `/search/?q=${idAt(made.modalities, n).slice(0, 9)}`,
};

const running: Running[] = [];
for (const size of SIZES) running.push(await start(size));

const times = new Map<string, number[]>();
for (let round = 0; round <= ROUNDS; round++) {
  for (const host of running) {
    for (const [kind, addressOf] of Object.entries(KINDS)) {
      const addresses = Array.from({ length: PAGES }, (_, i) => addressOf(host.made, i));
      const from = performance.now();
      for (const address of addresses) await ask(host, address);
      const key = `${kind} ${host.size}`;
      // The first round warms each host.
      if (round > 0) times.set(key, [...(times.get(key) ?? []), (performance.now() - from) / PAGES]);
    }
  }
}

console.log(
  formatTable(
    ['modalities', 'sources', 'findings', 'first answer, s', 'memory then, MB', 'memory at the end, MB'],
    running.map((host) => [
      String(host.size),
      String(Object.keys(host.made.sources).length),
      String(Object.keys(host.made.findings).length),
      (host.startMs / 1000).toFixed(2),
      host.startMb.toFixed(0),
      peakMb(host.child).toFixed(0),
    ]),
  ),
);
console.log();
const [smallest] = SIZES;
console.log(
  formatTable(
    [
      'a request for',
      ...SIZES.map((size) => `ms at ${size}`),
      ...SIZES.slice(1).map((size) => `${size} / ${smallest}`),
    ],
    Object.keys(KINDS).map((kind) => {
      const at = SIZES.map((size) => median(times.get(`${kind} ${size}`) ?? []));
      const [first = Number.NaN, ...rest] = at;
      return [kind, ...at.map((ms) => ms.toFixed(1)), ...rest.map((ms) => (ms / first).toFixed(2))];
    }),
  ),
);

for (const { child, folder } of running) {
  child.kill();
  rmSync(folder, { recursive: true });
}

/** A built host with a catalog of this size, from the moment of its start to its first answer of a pair. */
async function start(size: number): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `counterpoint-${size}-`));
  cpSync('build', folder, { recursive: true, filter: (path) => !/build\/(dev|worker)/.test(path) });
  const made = makeCatalog(catalog, size);
  await writeCatalog(made, folder);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const from = performance.now();
  const child = spawn(process.execPath, [join(folder, 'server/node.js')], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
  });
  await untilAnswers(address, child);
  const host = { size, made, address, child, folder, startMs: performance.now() - from, startMb: 0 };
  await ask(host, pairOf(made, 0, ''));
  return { ...host, startMs: performance.now() - from, startMb: peakMb(child) };
}

async function ask({ address }: Pick<Running, 'address'>, path: string): Promise<void> {
  const answer = await fetch(address + path, { headers: { 'accept-encoding': 'identity' } });
  if (answer.status !== 200)
    throw new Error(`${path} answered ${answer.status}; the bench asks only for pages that are there.`);
  await answer.arrayBuffer();
}

/** The most memory that a process has held so far, in MB (1,000,000 bytes); Linux tells it. */
function peakMb({ pid }: ChildProcess): number {
  const [, kb = 'NaN'] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return (Number(kb) * 1024) / 1e6;
}

/** Two of one generation: as near to each other as pairs of the real catalog are. */
function pairOf(made: Catalog, n: number, chapter: string): string {
  const ids = Object.keys(made.modalities);
  const at = (n * 37) % (ids.length - 1);
  return `/compare/${[ids[at], ids[at + 1]].sort().join('-vs-')}/${chapter}`;
}

function idAt(shelf: object, n: number): string {
  const ids = Object.keys(shelf);
  return ids[(n * 37) % ids.length] ?? '';
}
