// What a record is called where it is named by its id.
import type { Catalog } from '../schema/catalog.ts';
import type { Kind } from '../schema/kinds.ts';

export function nameOf(catalog: Catalog, kind: Kind, id: string): string {
  const record = catalog[kind][id];
  if (!record) return id;
  if ('name' in record) return record.name;
  if ('title' in record) return record.title;
  if ('point' in record) return record.point;
  if ('study' in record) return `${record.study}: ${record.called} against ${record.against}`;
  if ('how' in record) return `Search: ${record.modalities.join(' against ')}`;
  return id;
}
