// data-releases/ → the releases of the data, the oldest first.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Release } from './release.ts';

export const RELEASES = 'data-releases';

/** @throws a sentence where a file is not one that the command has written. */
export async function readReleases(root: string): Promise<Release[]> {
  const names = await readdir(join(root, RELEASES)).catch(() => []);
  const releases = await Promise.all(names.filter((name) => name.endsWith('.json')).map((name) => readOne(root, name)));
  return releases.sort((a, b) => order(a.version, b.version));
}

async function readOne(root: string, name: string): Promise<Release> {
  const place = `${RELEASES}/${name}`;
  const remedy = `restore the file from Git; "npm run release-data" alone writes releases`;
  const text = await readFile(join(root, place), 'utf8');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error(`${place} is not JSON: ${remedy}.`);
  }
  const parsed = Release.safeParse(data);
  const [issue] = parsed.error?.issues ?? [];
  if (issue) throw new Error(`${place}: ${issue.path.join('.')} ${issue.message}: ${remedy}.`);
  if (!parsed.data || `${parsed.data.version}.json` !== name)
    throw new Error(`${place} holds release ${parsed.data?.version}: ${remedy}.`);
  return parsed.data;
}

/** 1.10.0 comes after 1.9.0. */
function order(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
