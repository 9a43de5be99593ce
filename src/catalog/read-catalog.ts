// data/ → Catalog, or every problem at once.
import { buildCatalog, type CatalogResult } from './build-catalog.ts';
import { readFiles } from './read-files.ts';

export async function readCatalog(root: string): Promise<CatalogResult> {
  return buildCatalog(await readFiles(root));
}
