// Starts the server for assistants on standard input and output, on what the build made.
import { readFile } from 'node:fs/promises';
import { readBuiltCatalog } from '../hosts/read-built.ts';
import { readSettings } from '../hosts/settings.ts';
import { serveStdio } from './serve-stdio.ts';

try {
  const [catalog, written] = await Promise.all([readBuiltCatalog('build'), readFile('package.json', 'utf8')]);
  // Our own package.json, which npm would not install without a version.
  const { version } = JSON.parse(written) as { version: string };
  await serveStdio({ catalog, version, origin: readSettings(process.env).origin });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
