// The catalog as the build wrote it, for a host with a file system: shelves are parsed one at a time, and sources stay text until
// one is asked for. Thousands of modalities would else need more memory for starting than for running.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freezeDeep } from '../catalog/freeze.ts';
import { type References, referencesFrom, type Styled } from '../cite/styled.ts';
import type { Catalog } from '../schema/catalog.ts';

export async function readBuiltCatalog(built: string): Promise<Catalog> {
  const shelves = propertiesIn(await readFile(join(built, 'catalog.json')));
  const rest = Object.fromEntries([...shelves].map(([kind, read]) => [kind, freezeDeep(read())]));
  const sources = Object.create(null);
  for (const [id, read] of propertiesIn(await readFile(join(built, 'sources.json'))))
    Object.defineProperty(sources, id, { enumerable: true, get: () => freezeDeep(read()) });
  // The files were written by our own build, from the same type.
  return Object.freeze({ ...rest, sources: Object.freeze(sources) }) as Catalog;
}

/** References stay text like sources: a page that cites asks for some sixty of thousands. */
export async function readBuiltReferences(built: string): Promise<References> {
  const made = new Map(propertiesIn(await readFile(join(built, 'references.json'))));
  return referencesFrom((id) => made.get(id)?.() as Styled | undefined);
}

/** The properties of JSON that stand one a line, as `"key":value,`: each is parsed when it is read. */
function* propertiesIn(text: Buffer): Generator<[key: string, read: () => unknown]> {
  for (let from = 0, end = text.indexOf('\n'); end >= 0; from = end + 1, end = text.indexOf('\n', from)) {
    if (text[from] !== QUOTE) continue;
    const colon = text.indexOf(':', from);
    const [start, last] = [colon + 1, text[end - 1] === COMMA ? end - 1 : end];
    yield [text.toString('latin1', from + 1, colon - 1), () => JSON.parse(text.toString('utf8', start, last))];
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
