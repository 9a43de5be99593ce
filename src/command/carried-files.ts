// The carried catalog as the files that it was built from, so that it can be checked by the same rules: JSON is YAML, and what linking
// has added is taken away again.
import type { DataFile } from '../catalog/entry.ts';
import type { Catalog } from '../schema/catalog.ts';
import { ALL_KINDS } from '../schema/kind-names.ts';

/** One file for each record, and one for each that has moved. */
export function carriedFiles(catalog: Catalog): DataFile[] {
  return ALL_KINDS.flatMap((kind) => [
    ...Object.values(catalog[kind]).map((record) => fileOf(kind, record.id, unlinked(record))),
    ...Object.entries(catalog.moved[kind]).map(([id, to]) => fileOf(kind, id, { moved: to })),
  ]);
}

function fileOf(kind: string, id: string, record: object): DataFile {
  return { path: `data/${kind}/${id}.yaml`, text: JSON.stringify(record) };
}

/** Without the id, and without what `catalog/link.ts` gives relations and findings. */
function unlinked({ id: _, ...record }: { id: string }): object {
  if ('relations' in record && Array.isArray(record.relations))
    return { ...record, relations: record.relations.map(withoutLinkedName) };
  if ('called' in record) {
    const { called: _called, against: _against, byOriginatorOf: _by, ...written } = record as Record<string, unknown>;
    return written;
  }
  return record;
}

function withoutLinkedName(relation: { to?: string; name?: string }): object {
  if (relation.to === undefined) return relation;
  const { name: _, ...written } = relation;
  return written;
}
