// The static copy: every address of the list, asked of the app itself and written as a file.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Hono } from 'hono';
import { formatOrder } from '../address/choice.ts';
import { comparePath } from '../address/compare-path.ts';
import type { Catalog } from '../schema/catalog.ts';
import { allAddresses } from '../site/app.ts';
import { pairsOf } from '../site/views/asked-comparison.ts';

/** Files written at a time: enough to keep the disk busy, few enough for any limit on open files. */
const AT_A_TIME = 32;

/** @throws where an address does not answer 200: a static copy with a hole is not written. */
export async function writeStatic(app: Hono, catalog: Catalog, built: string, out: string): Promise<number> {
  await rm(out, { recursive: true, force: true });
  await cp(join(built, 'assets'), join(out, 'assets'), { recursive: true });
  await cp(join(built, 'data'), join(out, 'data'), { recursive: true });
  const addresses = allAddresses(catalog).toSorted((a, b) => pairOf(a).localeCompare(pairOf(b)));
  for (let from = 0; from < addresses.length; from += AT_A_TIME) {
    await Promise.all(addresses.slice(from, from + AT_A_TIME).map((address) => writeAddress(app, address, out)));
  }
  await write(join(out, '404.html'), await (await app.request('/404')).text());
  const forwards = forwardAddresses(catalog);
  for (const [from, to] of forwards) await write(join(out, fileOf(from)), forwardPage(to));
  return addresses.length + forwards.length;
}

/** What an address of a comparison compares: its chapters and its JSON are asked for together, and compared once. */
function pairOf(address: string): string {
  return /\/compare\/([^/]+?)(?:\/|\.json)/.exec(address)?.[1] ?? '';
}

async function writeAddress(app: Hono, address: string, out: string): Promise<void> {
  const response = await app.request(address);
  if (response.status !== 200)
    throw new Error(`${address} answered ${response.status}; every address of the static copy must answer 200.`);
  await write(join(out, fileOf(address)), new Uint8Array(await response.arrayBuffer()));
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** Where a server would redirect: pairs in the other order, and records that have moved. */
function forwardAddresses(catalog: Catalog): [string, string][] {
  const pairs = pairsOf(catalog).map(([a, b]): [string, string] => [
    `/compare/${b}-vs-${a}/`,
    comparePath([a, b]) + formatOrder([a, b], [b, a]),
  ]);
  const moved = Object.entries(catalog.moved).flatMap(([kind, ids_]) =>
    Object.entries(ids_).map(([from, to]): [string, string] => [`/${kind}/${from}/`, `/${kind}/${to}/`]),
  );
  return [...pairs, ...moved];
}

/** A file cannot answer 301; this is the nearest that every browser understands. Ids need no escaping. */
function forwardPage(to: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moved</title><meta http-equiv="refresh" content="0;url=${to}"><link rel="canonical" href="${to.split('?')[0]}"></head><body><p><a href="${to}">This page is here.</a></p></body></html>\n`;
}
