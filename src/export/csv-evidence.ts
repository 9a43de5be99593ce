// The lines of the CSV table that hold the evidence, flat: computed states, statements of bodies, published results.
import type { Comparison } from '../compare/comparison.ts';
import {
  findingBlocks,
  findingTitle,
  guidelineCellBlocks,
  guidelineNote,
  guidelineTitle,
} from '../document/evidence-blocks.ts';
import { sourcesIn } from '../document/sources-in.ts';
import type { ConditionEvidence, GuidelineRow, PlacedFinding } from '../evidence/evidence.ts';
import { figureOf, inYears } from '../evidence/forests.ts';
import { isAbsent } from '../schema/absence.ts';
import { COMPARATORS, METHODS, POPULATIONS, RESULTS, SCALES } from '../schema/evidence-words.ts';
import { type CsvRecord, csvCell } from './csv-record.ts';
import { blocksText } from './write-text.ts';

export function evidenceRecords({ evidence, columns }: Comparison): CsvRecord[] {
  return evidence.conditions.flatMap((condition) => [
    {
      part: 'evidence',
      id: condition.id,
      title: condition.name,
      text: condition.joins
        .map(({ of: [a, b], words }) => `${columns[a]?.letter} and ${columns[b]?.letter}: ${words}`)
        .join('\n'),
      condition: condition.id,
      cells: condition.standings.map(({ words }) => ({ text: words, sources: [] })),
    },
    ...condition.guidelines.map((row) => guidelineRecord(row, condition)),
    ...inYears(condition.findings).map((placed) => findingRecord(placed, columns.length)),
  ]);
}

function guidelineRecord(row: GuidelineRow, condition: ConditionEvidence): CsvRecord {
  return {
    part: 'guideline',
    id: row.guideline,
    title: guidelineTitle(row),
    text: guidelineNote(row),
    condition: condition.id,
    cells: row.cells.map((cell) => csvCell(guidelineCellBlocks(cell))),
    figures: { population: POPULATIONS[row.population] },
  };
}

function findingRecord(placed: PlacedFinding, columns: number): CsvRecord {
  const { finding, of, against } = placed;
  const told = findingBlocks(placed);
  return {
    part: 'finding',
    id: placed.id,
    title: findingTitle(placed),
    text: blocksText(told.slice(1)),
    sources: sourcesIn(told),
    condition: finding.condition,
    cells: Array.from({ length: columns }, (_, place) => {
      if (of.includes(place)) return { text: 'studied', sources: [] };
      return place === against ? { text: 'what it was measured against', sources: [] } : undefined;
    }),
    figures: figuresOf(placed),
  };
}

function figuresOf(placed: PlacedFinding): NonNullable<CsvRecord['figures']> {
  const { outcome, time, comparator, result, population, group, k, n, method, certainty, absolute } = placed.finding;
  const figure = figureOf(placed);
  const interval = figure && !isAbsent(figure.interval) ? figure.interval : undefined;
  return {
    population: group ?? POPULATIONS[population],
    outcome: outcome.name,
    measure: outcome.measure,
    time,
    comparator: COMPARATORS[comparator.kind],
    result: RESULTS[result],
    scale: figure && SCALES[figure.scale],
    estimate: figure?.value,
    interval_low: interval?.low,
    interval_high: interval?.high,
    interval_level: interval?.level,
    prediction_low: figure?.prediction?.low,
    prediction_high: figure?.prediction?.high,
    better: figure?.better,
    percent_modality: absolute?.modality.percent,
    percent_comparator: absolute?.comparator.percent,
    k,
    n,
    method: METHODS[method],
    certainty: certainty && `${certainty.level} (${certainty.rater})`,
  };
}
