// Where each source is used: the other end of every citation.
import type { Catalog } from '../schema/catalog.ts';
import { ALL_KINDS } from '../schema/kind-names.ts';
import type { Kind } from '../schema/kinds.ts';
import { nameOf } from './name-of.ts';
import { referencesIn } from './references.ts';

export interface Use {
  kind: Exclude<Kind, 'sources'>;
  id: string;
  name: string;
  /** The fields that cite it, like `course.sessions`. */
  fields: string[];
}

const CITING = ALL_KINDS.filter((kind): kind is Use['kind'] => kind !== 'sources');

const known = new WeakMap<Catalog, ReadonlyMap<string, Use[]>>();

/** Uses by source id; found once for each catalog, which never changes. */
export function usesOfSources(catalog: Catalog): ReadonlyMap<string, Use[]> {
  const uses = known.get(catalog) ?? findUses(catalog);
  known.set(catalog, uses);
  return uses;
}

function findUses(catalog: Catalog): ReadonlyMap<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const kind of CITING) {
    for (const record of Object.values(catalog[kind])) {
      for (const { kind: to, id: source, path } of referencesIn(record)) {
        if (to !== 'sources') continue;
        const field = path.filter((key) => key !== 'cite' && typeof key === 'string').join('.');
        addUse(uses, source, { kind, id: record.id, name: nameOf(catalog, kind, record.id), fields: [field] });
      }
    }
  }
  return uses;
}

function addUse(uses: Map<string, Use[]>, source: string, use: Use): void {
  const before = uses.get(source) ?? [];
  const same = before.find(({ kind, id }) => kind === use.kind && id === use.id);
  if (!same) before.push(use);
  else if (!same.fields.includes(use.fields[0] ?? '')) same.fields.push(...use.fields);
  uses.set(source, before);
}
