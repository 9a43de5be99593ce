// Comparison + choice → what is shown, in which order. The comparison itself never changes.
import type { Choice } from '../../address/choice.ts';
import type {
  Cell,
  Column,
  Comparison,
  Letter,
  PositionName,
  Row,
  RowId,
  Section,
  Subset,
} from '../../compare/comparison.ts';
import type { ConditionEvidence } from '../../evidence/evidence.ts';

export interface Arranged {
  /** In the reader's order. */
  columns: Column[];
  /** For each shown column its place in a row's cells. */
  places: number[];
  /** Columns that a narrow screen leaves out for now. */
  hidden: ReadonlySet<Letter>;
  sections: Section[];
  /** Every row of the comparison, in the reader's words. */
  rows: ReadonlyMap<RowId, Row>;
  contrasts: Comparison['contrasts'];
  /** Narrowed to the condition chosen. */
  conditions: Subset[];
  evidence: ConditionEvidence[];
  /** Titles of the rows that "differences only" hides. */
  same: string[];
}

export function arrange(comparison: Comparison, choice: Choice): Arranged {
  const places = choice.order.map((letter) => comparison.columns.findIndex((column) => column.letter === letter));
  const columns = places.flatMap((place) => {
    const column = comparison.columns[place];
    if (!column) return [];
    return choice.plainWords && column.plain !== undefined ? { ...column, summary: column.plain } : column;
  });
  const all = comparison.sections.flatMap((section) => section.rows);
  // Rows are chosen chapter by chapter: a choice made in one leaves the others whole.
  const here = comparison.sections.filter((section) => section.chapter === choice.chapter).flatMap((s) => s.rows);
  const chosen = choice.rows?.filter((id) => here.some((row) => row.id === id)) ?? [];
  const isChosen = (id: RowId) => chosen.length === 0 || chosen.includes(id);
  const known = comparison.evidence.conditions.some(({ id }) => id === choice.condition);
  const isAsked = (id: string) => !known || id === choice.condition;
  const isShown = (row: Row) => isChosen(row.id) && !(choice.differencesOnly && row.verdict.is === 'same');
  return {
    columns,
    places,
    hidden: new Set(columns.length > 2 ? choice.order.filter((letter) => !choice.pair.includes(letter)) : []),
    sections: comparison.sections.map((section) => ({
      ...section,
      title: choice.plainWords ? section.plain : section.title,
      rows: inOrder(section.rows.filter(isShown), chosen).map((row) =>
        narrowRow(inWords(row, choice.plainWords), isAsked),
      ),
    })),
    rows: new Map(all.map((row) => [row.id, inWords(row, choice.plainWords)])),
    contrasts: comparison.contrasts.filter(({ row }) => isChosen(row)),
    conditions: comparison.conditions.map((subset) => ({
      ...subset,
      conditions: subset.conditions.filter(({ id }) => isAsked(id)),
    })),
    evidence: comparison.evidence.conditions.filter(({ id }) => isAsked(id)),
    same: here.filter((row) => isChosen(row.id) && !isShown(row)).map((row) => inWords(row, choice.plainWords).title),
  };
}

function inOrder(rows: readonly Row[], chosen: readonly RowId[]): Row[] {
  return [...rows].sort((a, b) => chosen.indexOf(a.id) - chosen.indexOf(b.id));
}

/** A row in the words that the reader has chosen: its title, its positions, and what stands in its cells. */
export function inWords(row: Row, plainWords: boolean): Row {
  if (!plainWords) return row;
  const { on } = row;
  return {
    ...row,
    title: row.plain,
    ...(on ? { on: { ...on, asks: row.title, positions: on.positions.map(inPlain) } } : {}),
    cells: row.cells.map(plainCell),
  };
}

function plainCell(cell: Cell): Cell {
  if (cell.is === 'stance') return { ...cell, holds: cell.holds.map(inPlain) };
  return 'plain' in cell && cell.plain !== undefined ? { is: 'prose', text: cell.plain } : cell;
}

function inPlain(position: PositionName): PositionName {
  return { ...position, name: position.plain };
}

/** Of a cell that speaks condition by condition only what is asked for is shown. */
function narrowRow(row: Row, isAsked: (condition: string) => boolean): Row {
  if (!row.cells.some((cell) => cell.is === 'by-condition')) return row;
  const cells = row.cells.map((cell) =>
    cell.is === 'by-condition' ? { ...cell, conditions: cell.conditions.filter(({ id }) => isAsked(id)) } : cell,
  );
  return { ...row, cells };
}
