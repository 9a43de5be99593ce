// One modality in the rows of a comparison: its own page shows the same cells as its columns elsewhere.
import type { Comparable, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import type { Source } from '../schema/source.ts';
import type { Cell, Column, RowId } from './comparison.ts';
import { orderSources } from './order-sources.ts';
import { partitionConditions } from './partition.ts';
import { PAGE_SECTIONS } from './sections.ts';

export interface Description {
  column: Column;
  sections: { id: string; title: string; rows: { id: RowId; title: string; cell: Cell }[] }[];
  /** Every source used, in order of use. */
  sources: WithId<Source>[];
}

export function describe(catalog: Comparable, modality: WithId<Modality>): Description {
  const { id, name, label, summary } = modality;
  const column: Column = { id, letter: 'A', name, label, summary };
  const sections = PAGE_SECTIONS.map((section) => ({
    ...section,
    rows: section.rows.map((spec) => spec.row([modality], [column], catalog)),
  }));
  const conditions = partitionConditions([{ letter: 'A', modality }], catalog);
  return {
    column,
    sections: sections.map(({ id: sectionId, title, rows }) => ({
      id: sectionId,
      title,
      rows: rows.flatMap((row) => row.cells.map((cell) => ({ id: row.id, title: row.title, cell }))),
    })),
    sources: orderSources([column], sections, conditions).flatMap((sourceId) => catalog.sources[sourceId] ?? []),
  };
}
