// One line of the CSV table, before it is text.
import type { Block } from '../document/document.ts';
import { sourcesIn } from '../document/sources-in.ts';
import type { Field } from './write-csv.ts';
import { blocksText } from './write-text.ts';

/** Columns that stand before those of the modalities. */
export const FIXED_COLUMNS = ['part', 'id', 'title', 'text', 'sources', 'condition', 'verdict', 'reason'] as const;

/** Columns of published results and statements: figures stay numbers. */
export const FIGURE_COLUMNS = [
  'population',
  'outcome',
  'measure',
  'time',
  'comparator',
  'result',
  'scale',
  'estimate',
  'interval_low',
  'interval_high',
  'interval_level',
  'prediction_low',
  'prediction_high',
  'better',
  'percent_modality',
  'percent_comparator',
  'k',
  'n',
  'method',
  'certainty',
] as const;

export interface CsvCell {
  text: string;
  /** Ids, which stand as lines of the part `source`. */
  sources: string[];
}

export interface CsvRecord {
  part: string;
  id: string;
  title?: string;
  text?: string;
  sources?: string[];
  condition?: string;
  verdict?: string;
  reason?: string;
  cells?: (CsvCell | undefined)[];
  figures?: Partial<Record<(typeof FIGURE_COLUMNS)[number], Field>>;
}

/** A cell from parts of a document: its text, and the sources that it cites. */
export function csvCell(blocks: readonly Block[]): CsvCell {
  return { text: blocksText(blocks), sources: sourcesIn(blocks) };
}
