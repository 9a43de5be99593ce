// The only code that touches data/: reads every file below it, and says which cannot be read.
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DataFile } from './entry.ts';

/**
 * Every file below `root/data` but hidden ones, with its path from `root`.
 *
 * @param known files that were read before and have not changed since, by path: they are not read again
 * @throws a sentence where there is no `root/data`
 */
export async function readFiles(root: string, known: ReadonlyMap<string, DataFile> = new Map()): Promise<DataFile[]> {
  const found = await readdir(join(root, 'data'), { recursive: true, withFileTypes: true }).catch(() => {
    throw new Error(`There is no folder data/ in ${root}: run the command where Counterpoint's package.json is.`);
  });
  const shown = found.filter(
    (entry) => !entry.name.startsWith('.') && (!entry.isDirectory() || /\.ya?ml$/i.test(entry.name)),
  );
  return Promise.all(shown.map((entry) => known.get(pathOf(root, entry)) ?? readOne(root, entry)));
}

function pathOf(root: string, { parentPath, name }: Dirent): string {
  return relative(root, join(parentPath, name)).split(sep).join('/');
}

async function readOne(root: string, entry: Dirent): Promise<DataFile> {
  const path = join(entry.parentPath, entry.name);
  const file = { path: pathOf(root, entry), text: '' };
  if (entry.isDirectory()) return { ...file, unreadable: 'is a folder: a record is one file.' };
  if (!entry.isFile())
    return { ...file, unreadable: 'is a link: write the record itself here, or let it forward with "moved".' };
  try {
    return { ...file, text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) };
  } catch {
    return { ...file, unreadable: 'is not UTF-8: save it in that encoding.' };
  }
}
