// One modality in the rows of a comparison: its own page shows the same cells as its columns elsewhere.
import type { Comparable, WithId } from '../schema/catalog.ts';
import type { Modality } from '../schema/modality.ts';
import type { Source } from '../schema/source.ts';
import type { Column, Section, TermsUsed } from './comparison.ts';
import { orderSources, textsOf } from './order-sources.ts';
import { partitionConditions } from './partition.ts';
import { inPlainWords } from './readings.ts';
import { PAGE_SECTIONS } from './sections.ts';
import { deriveStanceRows } from './stance-rows.ts';
import { termsIn } from './terms.ts';

/** The sections at a glance and on how it works come first. */
const STANCES_AFTER = 2;

export interface Description {
  column: Column;
  /** Each row holds one cell. */
  sections: Pick<Section, 'id' | 'title' | 'plain' | 'rows'>[];
  /** The terms of the glossary, where each is used first. */
  terms: TermsUsed;
  /** Every source used, in order of use. */
  sources: WithId<Source>[];
}

export function describe(catalog: Comparable, modality: WithId<Modality>): Description {
  const { id, name, label, summary, plain } = modality;
  const column: Column = { id, letter: 'A', name, label, summary, ...inPlainWords(plain.summary, [summary]) };
  const sections: Section[] = PAGE_SECTIONS.map((section) => ({
    ...section,
    rows: section.rows.map((spec) => spec.row([modality], [column], catalog)),
  }));
  const questions = { id: 'questions', title: 'Where it stands', plain: 'Where it stands on the big questions' };
  sections.splice(STANCES_AFTER, 0, {
    ...questions,
    chapter: 'ideas',
    rows: deriveStanceRows([modality], [column], catalog),
  });
  const conditions = partitionConditions([{ letter: 'A', modality }], catalog);
  return {
    column,
    sections,
    terms: termsIn(
      [summary, ...sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(textsOf)))],
      catalog.terms,
    ),
    sources: orderSources([column], sections, conditions).flatMap((sourceId) => catalog.sources[sourceId] ?? []),
  };
}
