// The lines of the CSV table that hold what is said of each modality.
import type { Comparison, Row, Subset, TreatedCondition } from '../compare/comparison.ts';
import { cellBlocks } from '../document/cell-blocks.ts';
import { combinationTitle, criticismBy } from '../document/comparison-parts.ts';
import { paragraph } from '../document/document.ts';
import { answerBlocks, proseBlocks, proseRuns } from '../document/prose.ts';
import { sourcesIn } from '../document/sources-in.ts';
import { ROLES } from '../schema/role.ts';
import { type CsvCell, type CsvRecord, csvCell } from './csv-record.ts';
import { blocksText } from './write-text.ts';

export function rowRecords(comparison: Comparison): CsvRecord[] {
  const { columns, inShort, sections, conditions, choosing } = comparison;
  return [
    { part: 'summary', id: 'summary', cells: columns.map(({ summary }) => csvCell(proseBlocks(summary))) },
    ...Object.entries(inShort).map(([id, { text }]) => ({ part: 'in short', id, text })),
    ...sections.flatMap(({ rows }) => rows.map(rowRecord)),
    ...conditions.flatMap(({ conditions: treated }: Subset) =>
      treated.map((condition) => conditionRecord(condition, comparison)),
    ),
    ...choosing.flatMap(({ letter, when }) =>
      when.map(({ text, rows: [row = ''] }) => ({
        part: 'consider when',
        id: row,
        cells: columns.map((c) => (c.letter === letter ? { text, sources: [] } : undefined)),
      })),
    ),
    ...combinationRecords(comparison),
    ...criticRecords(comparison),
  ];
}

function rowRecord({ id, title, on, verdict, cells }: Row): CsvRecord {
  return {
    part: on === undefined ? 'row' : 'question',
    id,
    title,
    ...(verdict.is === 'not-judged' ? {} : { verdict: verdict.is, reason: verdict.reason }),
    cells: cells.map((cell) => csvCell(cellBlocks(cell))),
  };
}

function conditionRecord({ id, name, treated, nearby }: TreatedCondition, { columns }: Comparison): CsvRecord {
  return {
    part: 'condition',
    id,
    title: name,
    condition: id,
    cells: columns.map(({ letter }): CsvCell => {
      const own = treated.find((t) => t.letter === letter);
      if (own) return csvCell([paragraph(`${ROLES[own.role]} · ${own.words}. `, proseRuns(own.text))]);
      const near = nearby.includes(letter);
      return { text: near ? 'listed under a broader or a narrower name' : 'not listed for it', sources: [] };
    }),
  };
}

function combinationRecords({ combinations, columns }: Comparison): CsvRecord[] {
  return combinations.map((combination) => {
    const told = proseBlocks(combination.text);
    return {
      part: 'combination',
      id: `${combination.first}${combination.second}`,
      title: combinationTitle(combination, columns),
      text: blocksText(told),
      sources: sourcesIn(told),
    };
  });
}

/** The criticism stands in the column of who makes it, the answer in that of who is criticised. */
function criticRecords({ critics, columns }: Comparison): CsvRecord[] {
  return critics.flatMap(({ by, of, found }) =>
    found.map((criticism) => ({
      part: 'criticism',
      id: criticism.id,
      title: criticism.point,
      text: criticismBy(criticism),
      cells: columns.map(({ letter }) => {
        if (letter === by) return csvCell(proseBlocks(criticism.text));
        return letter === of ? csvCell(answerBlocks(criticism.answer)) : undefined;
      }),
    })),
  );
}
