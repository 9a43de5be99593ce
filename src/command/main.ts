// The command `counterpoint`: arguments and terminal in, text and exit code out. It carries its catalog beside it and asks no network.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { About } from '../export/format.ts';
import { readBuiltCatalog } from '../hosts/read-built.ts';
import { DEFAULT_ORIGIN } from '../hosts/settings.ts';
import { run } from './run.ts';
import type { Layout } from './text/render-text.ts';

const built = join(dirname(fileURLToPath(import.meta.url)), '..');

// A pager that is left early, or `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

// Our own package.json, which npm would not install without a version, and what our own build wrote.
const { version, homepage } = (await readJson('../package.json')) as { version: string; homepage?: string };
const data = (await readJson('data-version.json')) as Omit<About, 'address'>;
const origin = (process.env.ORIGIN || homepage || DEFAULT_ORIGIN).replace(/\/$/, '');

/** Checking takes schemas and rules, which nothing else here needs. */
const surroundings = {
  version: `counterpoint ${version}, data ${data.version}${data.date === undefined ? '' : ` (${data.date})`}`,
  about: (path: string): About => ({ address: `${origin}${path}`, ...data }),
  catalog: () => readBuiltCatalog(built),
  checkFolder: async (folder: string) => (await import('../catalog/read-catalog.ts')).readCatalog(resolve(folder)),
  checkCarried: async (catalog: Awaited<ReturnType<typeof readBuiltCatalog>>) => {
    const [{ buildCatalog }, { carriedFiles }] = await Promise.all([
      import('../catalog/build-catalog.ts'),
      import('./carried-files.ts'),
    ]);
    return buildCatalog(carriedFiles(catalog));
  },
  isTerminal: Boolean(process.stdout.isTTY),
  save: async (file: string, contents: string | Uint8Array) => {
    await writeFile(resolve(file), contents).catch((error: Error) => {
      throw new Error(`${file} could not be written: ${error.message}. Name a file in a folder that is there.`);
    });
  },
  assist: async (port: number | undefined) => {
    const { assist } = await import('../mcp/assist.ts');
    await assist({ catalog: await readBuiltCatalog(built), origin, version }, port);
  },
};

try {
  const { code, out, err } = await run(process.argv.slice(2), surroundings, layoutOf(process.stdout, process.env));
  process.stderr.write(err);
  process.stdout.write(out);
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The terminal's width; where there is none, that of COLUMNS, or 80. */
function layoutOf(stdout: Partial<NodeJS.WriteStream>, env: NodeJS.ProcessEnv): Layout {
  const asked = Number(env.COLUMNS);
  const width = stdout.columns || (Number.isInteger(asked) && asked > 0 ? asked : 80);
  return { width: Math.max(20, width), colour: Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb' };
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(built, name), 'utf8'));
}
