// Starts the server for assistants on what the build made: on standard input and output, or with a port as its argument over HTTP.
import { readFile } from 'node:fs/promises';
import { readBuiltCatalog } from '../hosts/read-built.ts';
import { readSettings } from '../hosts/settings.ts';
import { serveHttp } from './serve-http.ts';
import { serveStdio } from './serve-stdio.ts';

try {
  const [catalog, written] = await Promise.all([readBuiltCatalog('build'), readFile('package.json', 'utf8')]);
  // Our own package.json, which npm would not install without a version.
  const { version } = JSON.parse(written) as { version: string };
  const around = { catalog, version, origin: readSettings(process.env).origin };
  const [port] = process.argv.slice(2);
  if (port === undefined) await serveStdio(around);
  else console.log(`Assistants connect to ${(await serveHttp(around, readSettings({ PORT: port }).port)).address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
