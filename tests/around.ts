// The command on the real catalog, in memory: as a terminal of a given width would have it.
import { buildCatalog } from '../src/catalog/build-catalog.ts';
import { carriedFiles } from '../src/command/carried-files.ts';
import type { Surroundings } from '../src/command/command.ts';
import { type Ending, run } from '../src/command/run.ts';
import type { Layout } from '../src/command/text/render-text.ts';
import { realCatalog } from './real-catalog.ts';
import { realFiles } from './real-files.ts';

const around: Surroundings = {
  catalog: async () => realCatalog,
  checkFolder: async () => buildCatalog(realFiles),
  checkCarried: async (catalog) => buildCatalog(carriedFiles(catalog)),
  version: '1.2.3',
  about: (path) => ({ address: `https://counterpoint.example${path}`, version: '1.2.3' }),
  isTerminal: true,
  save: async () => {},
  assist: async () => {},
};

/** A line as it is typed: words in double quotes are one. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare);
}

/** As the command ends where it prints text. */
export type TextEnding = Ending & { out: string };

export async function typed(
  line: string,
  layout: Partial<Layout> = {},
  other: Partial<Surroundings> = {},
): Promise<TextEnding> {
  const ending = await ended(line, other, layout);
  if (typeof ending.out !== 'string') throw new TypeError(`${line} prints bytes.`);
  return { ...ending, out: ending.out };
}

export function ended(line: string, other: Partial<Surroundings> = {}, layout: Partial<Layout> = {}): Promise<Ending> {
  return run(wordsOf(line), { ...around, ...other }, { width: 80, colour: false, ...layout });
}
