// What actually differs: judged rows in order of contrast, never by an importance that we invented.
import type { Comparison, Row } from './comparison.ts';

/** Rows that date or name a modality: they always differ, so they say nothing of a difference in practice. */
const IDENTITY = new Set(['founder', 'year']);

/** The greatest contrast first; rows of equal contrast keep the order of the page. */
export function orderContrasts(rows: readonly Row[]): Comparison['contrasts'] {
  return rows
    .flatMap(({ id, title, verdict }) =>
      IDENTITY.has(id) || verdict.is === 'not-judged' || verdict.is === 'not-comparable' || verdict.is === 'same'
        ? []
        : [{ row: id, title, verdict }],
    )
    .sort((a, b) => b.verdict.contrast - a.verdict.contrast);
}
