// The development host: an edit of a record or of the code is in the browser within a second.
// A broken edit is told in full, and the last good catalog stays.
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { join, sep } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createServer as createViteServer } from 'vite';
import { buildAssets } from '../build/assets.ts';
import type * as Check from '../catalog/build-catalog.ts';
import type { DataFile } from '../catalog/entry.ts';
import { formatProblem } from '../catalog/problem.ts';
import { readFiles } from '../catalog/read-files.ts';
import { referencesFrom } from '../cite/styled.ts';
import type { OpenData } from '../open-data/open-data.ts';
import type { Catalog } from '../schema/catalog.ts';
import type * as App from '../site/app.ts';
import { assetName, assetResponse } from './asset.ts';
import { readSettings } from './settings.ts';

/** Files for others are made by a build; an edit does not wait for them. */
const NOT_BUILT: OpenData = { version: '0.0.0-development', on: '1970-01-01', files: [], tables: [], releases: [] };
const NO_REFERENCES = referencesFrom(() => undefined);

const root = process.cwd();
const { port, host, origin } = readSettings(process.env);
// Apart from what `npm start` and `npm run build` have made.
const built = join(root, 'build/dev');

console.log('Building fonts, styles and scripts once …');
let assets = await buildAssets(root, built);
const vite = await createViteServer({
  root,
  configFile: false,
  logLevel: 'warn',
  appType: 'custom',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});

let catalog: Catalog | undefined;
let app: ReturnType<typeof App.createApp> | undefined;

let check: typeof Check | undefined;
let site: typeof App | undefined;

/** Loads the code of the check and of the site as it stands now. */
async function loadCode(): Promise<void> {
  vite.moduleGraph.invalidateAll();
  // Each module is the one that its type is taken from.
  check = (await vite.ssrLoadModule('/src/catalog/build-catalog.ts')) as typeof Check;
  site = (await vite.ssrLoadModule('/src/site/app.ts')) as typeof App;
  remembered.clear();
}

type ParseFile = Check.ParseFile;
const remembered = new Map<string, { text: string; result: ReturnType<ParseFile> }>();

/** Parses only the files whose text has changed. */
const parseChanged =
  (parseFile: ParseFile): ParseFile =>
  (kind, id, file) => {
    const known = remembered.get(file.path);
    if (known?.text === file.text) return known.result;
    const result = parseFile(kind, id, file);
    remembered.set(file.path, { text: file.text, result });
    return result;
  };

/** Files as they were last read; one that changes is forgotten. */
const files = new Map<string, DataFile>();

async function readRecords(): Promise<boolean> {
  if (!check) return false;
  const read = await readFiles(root, files);
  for (const file of read) files.set(file.path, file);
  const result = check.buildCatalog(read, parseChanged(check.parseFile));
  if (result.ok) {
    catalog = result.catalog;
    return true;
  }
  for (const problem of result.problems) console.error(formatProblem(problem));
  console.error(`${result.problems.length} to mend${catalog ? '; the last good catalog is still served' : ''}.`);
  return false;
}

/** The newest code with the last good catalog. */
function renew(): void {
  if (catalog && site)
    app = site.createApp(catalog, { origin, assets, openData: NOT_BUILT, references: NO_REFERENCES });
}

const listeners = new Set<(event: string) => void>();
const RELOAD = "new EventSource('/dev/events').onmessage = () => location.reload();";

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/dev/reload.js') return new Response(RELOAD, { headers: { 'content-type': 'text/javascript' } });
  if (pathname === '/dev/events') return events(request.signal);
  if (pathname.startsWith('/assets/')) return asset(pathname);
  if (!app) return new Response('The records have problems; the terminal lists them.\n', { status: 503 });
  const response = await app.fetch(new Request(request.url, { method: request.method }));
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = (await response.text()).replace(
    '</head>',
    '<script type="module" src="/dev/reload.js"></script></head>',
  );
  const headers = new Headers(response.headers);
  headers.delete('etag');
  return new Response(html, { status: response.status, headers });
}

function events(signal: AbortSignal): Response {
  const stream = new ReadableStream<string>({
    start(controller) {
      const tell = (event: string) => controller.enqueue(`data: ${event}\n\n`);
      listeners.add(tell);
      signal.addEventListener('abort', () => listeners.delete(tell));
    },
  });
  return new Response(stream.pipeThrough(new TextEncoderStream()), {
    headers: { 'content-type': 'text/event-stream' },
  });
}

async function asset(pathname: string): Promise<Response> {
  const name = assetName(pathname) ?? '';
  const file = await readFile(join(built, 'assets', name)).catch(() => undefined);
  return assetResponse(name, file && new Uint8Array(file));
}

/** One piece of work at a time: a change during the work waits for its end. */
let queue = Promise.resolve();

/** Changes come in bursts, one a write: the work is done once, a moment after the last. */
function onChange(
  folder: string,
  work: () => Promise<boolean>,
  forget: (name: string | null) => void = () => {},
): void {
  const show = async () => {
    const from = performance.now();
    if (!(await work())) return;
    renew();
    for (const tell of listeners) tell('changed');
    console.log(`${folder} changed: shown after ${Math.round(performance.now() - from)} ms`);
  };
  let timer: NodeJS.Timeout | undefined;
  watch(join(root, folder), { recursive: true }, (_, name) => {
    forget(name);
    clearTimeout(timer);
    timer = setTimeout(() => {
      queue = queue.then(show).catch((error: unknown) => console.error(error));
    }, 30);
  });
}

onChange('data', readRecords, (name) => {
  // Some systems do not tell which file it was.
  if (name === null) files.clear();
  else files.delete(`data/${name.split(sep).join('/')}`);
});
onChange('src', async () => {
  assets = await buildAssets(root, built);
  await loadCode();
  // With problems told, the newest code still shows the last good catalog.
  await readRecords();
  return true;
});

await loadCode();
await readRecords();
renew();
const server = createHttpServer(getRequestListener(answer));
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use: choose another, like PORT=${port + 1} npm run dev.`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, host, () => console.log(`Counterpoint, with your edits, is at http://${host}:${port}/`));
