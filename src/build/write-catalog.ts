// Writes the catalog for the hosts, in lines, so that a host can take it in parts: a shelf a line, and apart from the others the
// sources, one a line. They are more than half of all, and a page needs few of them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalog } from '../schema/catalog.ts';

export async function writeCatalog(catalog: Catalog, built: string): Promise<void> {
  const { sources, ...rest } = catalog;
  await writeFile(join(built, 'catalog.json'), inLines(rest));
  await writeFile(join(built, 'sources.json'), inLines(sources));
}

/** JSON with one property a line. */
export function inLines(properties: object): string {
  const lines = Object.entries(properties).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
