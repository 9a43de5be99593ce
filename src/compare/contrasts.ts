// What actually differs: judged rows in order of contrast, never by an importance that we invented.
import type { Comparison, Row } from './comparison.ts';

/** Rows that date a modality, or name whom it comes from: they nearly always differ, so they say nothing of a difference in practice. */
const IDENTITY = new Set(['founder', 'year', 'roots']);

const RANK = { opposed: 3, different: 2, overlapping: 1, close: 1 };

/** Opposed first, then different, then what meets in part; each by contrast, and rows of equal contrast in the order of the page. */
export function orderContrasts(rows: readonly Row[]): Comparison['contrasts'] {
  return rows
    .flatMap(({ id, title, verdict }) =>
      IDENTITY.has(id) || verdict.is === 'not-judged' || verdict.is === 'not-comparable' || verdict.is === 'same'
        ? []
        : [{ row: id, title, verdict: { ...verdict, is: verdict.is } }],
    )
    .sort((a, b) => RANK[b.verdict.is] - RANK[a.verdict.is] || b.verdict.contrast - a.verdict.contrast);
}
