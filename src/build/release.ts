// A digest of everything that the build reads: what it makes changes only when this does.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export async function digestInputs(root: string): Promise<string> {
  const hash = createHash('sha256');
  const places = ['src', 'data', 'data-releases'].map((folder) =>
    readdir(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  const found = (await Promise.all(places)).flat().filter((entry) => entry.isFile());
  const paths = found.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  for (const path of [...paths, 'package-lock.json'].sort())
    hash.update(`${path}\0`).update(await readFile(join(root, path)));
  return hash.digest('hex').slice(0, 20);
}
