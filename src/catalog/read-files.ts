// The only code that touches data/: reads every YAML file below it.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DataFile } from './entry.ts';

/** Every `.yaml` below `root/data`, with its path from `root`. Throws where `root/data` cannot be read. */
export async function readFiles(root: string): Promise<DataFile[]> {
  const found = await readdir(join(root, 'data'), { recursive: true, withFileTypes: true });
  const paths = found.filter((f) => f.isFile() && /\.ya?ml$/.test(f.name)).map((f) => join(f.parentPath, f.name));
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}
