// A catalog of any size, made of the real one: generations of its records under ids of their own, as dense in sources and evidence as
// it is. What a real catalog would share, its traditions, bodies, questions, thinkers and terms, is shared.
import type { Catalog } from '../src/schema/catalog.ts';
import type { Kind } from '../src/schema/kinds.ts';

/** What grows with the number of modalities. */
const GROWING: readonly Kind[] = [
  'modalities',
  'conditions',
  'guidelines',
  'classes',
  'findings',
  'searches',
  'critiques',
  'sources',
];

/** The catalog with so many modalities, all records of their generations included. */
export function makeCatalog(real: Catalog, modalities: number): Catalog {
  const generations = Math.ceil(modalities / Object.keys(real.modalities).length);
  const grown = Object.fromEntries(GROWING.map((kind) => [kind, grow(real, kind, generations)]));
  const kept = Object.fromEntries(Object.entries(grown.modalities ?? {}).slice(0, modalities));
  // The same shelves, with more on them.
  return { ...real, ...grown, modalities: kept } as Catalog;
}

function grow(real: Catalog, kind: Kind, generations: number): Record<string, unknown> {
  const growing = new Set(GROWING.flatMap((k) => Object.keys(real[k])));
  const grown: Record<string, unknown> = {};
  for (let generation = 0; generation < generations; generation++) {
    const renamed = (id: string) => (generation === 0 || !growing.has(id) ? id : `${id}-${generation + 1}`);
    for (const [id, record] of Object.entries(real[kind])) grown[renamed(id)] = rename(record, renamed);
  }
  return grown;
}

/** Gives every id in a record, in prose too, its name in the generation. */
function rename(value: unknown, renamed: (id: string) => string): unknown {
  if (typeof value === 'string') return renamed(value).replace(/@([a-z0-9-]+)/g, (_, id: string) => `@${renamed(id)}`);
  if (Array.isArray(value)) return value.map((item) => rename(item, renamed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rename(item, renamed)]));
}
