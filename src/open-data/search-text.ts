// What the full-text search looks at: of each record its name, and every text that it holds, without citations.
import { nameOf } from '../catalog/name-of.ts';
import type { Catalog } from '../schema/catalog.ts';
import { ALL_KINDS } from '../schema/kind-names.ts';
import type { Kind } from '../schema/kinds.ts';
import { plainText } from '../schema/prose.ts';
import type { Table } from './table.ts';

export interface SearchText {
  kind: Kind;
  id: string;
  name: string;
  text: string;
}

/** Exceptions are about our own check, and nobody looks for them. */
export function searchTexts(tables: readonly Table[], catalog: Catalog): SearchText[] {
  const kinds = ALL_KINDS.filter((kind) => kind !== 'exceptions');
  return kinds.flatMap((kind) => {
    const texts = new Map<string, string[]>();
    for (const table of tables.filter(({ name }) => name === kind || name.startsWith(`${kind}_`)))
      addTexts(texts, table, catalog);
    return Object.keys(catalog[kind]).map((id) => ({
      kind,
      id,
      name: nameOf(catalog, kind, id),
      text: (texts.get(id) ?? []).join('\n'),
    }));
  });
}

function addTexts(texts: Map<string, string[]>, table: Table, catalog: Catalog): void {
  const columns = table.columns.filter(({ isText }) => isText);
  for (const item of table.items(catalog)) {
    const found = columns.flatMap((column) => column.read(item) ?? []).map((cell) => plainText(String(cell)));
    const id = String(item.key[0]);
    texts.set(id, [...(texts.get(id) ?? []), ...found]);
  }
}
