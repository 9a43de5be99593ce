// Comparison + choice → the card that stands on other people's pages: what is known, where they differ most, the sources of just that.
import type { Choice } from '../../address/choice.ts';
import { addressOf, openChapter } from '../../address/moves.ts';
import type { CitedSource, Column, Comparison, Row } from '../../compare/comparison.ts';
import { inText, sourcesOf } from '../../compare/order-sources.ts';
import type { ConditionEvidence } from '../../evidence/evidence.ts';
import { arrange } from './arrange.ts';

/** So many rows are told; the others stand in the whole comparison. */
const TOLD = 4;

export interface Card {
  /** In the reader's order. */
  columns: Column[];
  /** For each shown column its place in a row's cells. */
  places: number[];
  evidence: CardEvidence;
  /** Address of the chapter on evidence of the whole comparison. */
  evidenceAt: string;
  /** Those that differ most, each with where it stands in the whole comparison. */
  rows: { row: Row; href: string }[];
  /** Those that the card cites where it lies open, in order of use; their numbers are their places, from 1. */
  sources: CitedSource[];
  /** Those that only the records behind the evidence cite; their numbers go on from there. */
  moreSources: CitedSource[];
  /** The day on which a source of the comparison was last read. */
  lastRead: string;
  /** Address of the whole comparison, as it is shown here. */
  whole: string;
}

export type CardEvidence =
  | { is: 'condition'; of: ConditionEvidence }
  /** The condition asked for is none on which there is anything of those compared. */
  | { is: 'nothing'; asked: string; known: { id: string; name: string }[] }
  /** No condition was asked for: the states of every one. */
  | { is: 'each'; row: Row | undefined };

export function deriveCard(comparison: Comparison, choice: Choice): Card {
  const { columns, places, contrasts, rows, sections } = arrange(comparison, choice);
  const { condition: _, ...withoutCondition } = choice;
  const shown = { ids: comparison.columns.map(({ id }) => id), choice };
  const chapterOf = (row: string) => sections.find((section) => section.rows.some(({ id }) => id === row))?.chapter;
  const differing = contrasts.slice(0, TOLD).flatMap(({ row: id }) => {
    const row = rows.get(id);
    return row ? [{ row, href: `${addressOf(openChapter(shown, chapterOf(id) ?? 'overview'))}#row-${id}` }] : [];
  });
  const evidence = deriveEvidence(comparison, choice.condition);
  const open = [
    ...columns.flatMap(({ summary }) => inText(summary)),
    ...differing.flatMap(({ row }) => places.flatMap((place) => row.cells.slice(place, place + 1).flatMap(sourcesOf))),
  ];
  const folded = evidence.is === 'condition' ? evidence.of.cited.filter((id) => !open.includes(id)) : [];
  const recordsOf = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => comparison.sources.find((source) => source.id === id) ?? []);
  return {
    columns,
    places,
    evidence,
    evidenceAt: addressOf(openChapter({ ...shown, choice: withoutCondition }, 'evidence')),
    rows: differing,
    sources: recordsOf(open),
    moreSources: recordsOf(folded),
    lastRead: comparison.sources.reduce((latest, { checked }) => laterOf(latest, checked?.on ?? ''), ''),
    whole: addressOf(shown),
  };
}

function deriveEvidence({ evidence, sections }: Comparison, asked: string | undefined): CardEvidence {
  if (asked === undefined) {
    const rows = sections.flatMap((section) => section.rows);
    return { is: 'each', row: rows.find(({ cells }) => cells.some((cell) => cell.is === 'by-condition')) };
  }
  const of = evidence.conditions.find(({ id }) => id === asked);
  return of
    ? { is: 'condition', of }
    : { is: 'nothing', asked, known: evidence.conditions.map(({ id, name }) => ({ id, name })) };
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}
