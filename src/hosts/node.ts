// The Node host: what was built, served.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenData } from '../open-data/open-data.ts';
import { createApp } from '../site/app.ts';
import type { Assets } from '../site/page.ts';
import { readBuiltCatalog, readBuiltReferences } from './read-built.ts';
import { serveNode } from './serve-node.ts';
import { readSettings } from './settings.ts';

try {
  const built = join(dirname(fileURLToPath(import.meta.url)), '..');
  const settings = readSettings(process.env);
  const catalog = await readBuiltCatalog(built);
  // Written by our own build, from the same types.
  const assets = JSON.parse(await readFile(join(built, 'assets.json'), 'utf8')) as Assets;
  const release = JSON.parse(await readFile(join(built, 'release.json'), 'utf8')) as string;
  const openData = JSON.parse(await readFile(join(built, 'open-data.json'), 'utf8')) as OpenData;
  const references = await readBuiltReferences(built);
  const app = createApp(catalog, { origin: settings.origin, release, assets, openData, references });
  const { address, close } = await serveNode({
    app: () => app,
    built,
    openData,
    host: settings.host,
    port: settings.port,
  });
  console.log(`Counterpoint is at ${address}/`);
  console.log(`For instance ${address}/compare/12-step-facilitation-vs-seeking-safety/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
