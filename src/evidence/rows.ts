// The evidence as flat rows, as `/api/v1/recommendations.json` and `/api/v1/findings.json` publish it.
import { isAbsent } from '../schema/absence.ts';
import type { WithId } from '../schema/catalog.ts';
import type { Finding } from '../schema/finding.ts';
import { citationsIn } from '../schema/prose.ts';
import type { FindingRow, RecommendationRow } from '../schema/rows.ts';
import { type EvidenceRecords, statementsOf } from './statements.ts';

export function recommendationRows(records: EvidenceRecords): RecommendationRow[] {
  return statementsOf(records).map((s) => ({
    id: `${s.guideline}/${s.recommendation}`,
    modality: s.modality,
    condition: s.condition,
    population: s.population,
    group: s.group ?? null,
    body: s.body,
    guideline: s.guideline,
    year: s.year,
    current: s.current,
    registry: s.registry,
    second_hand: s.secondHand === true,
    class: s.class ?? null,
    verdict: s.verdict,
    words: s.words,
    strength: s.strength ?? null,
    certainty: s.certainty ?? null,
    text: s.text,
    source: sourceIds(s.source, s.text),
  }));
}

export function findingRows({ findings, classes }: EvidenceRecords): FindingRow[] {
  return Object.values(findings).flatMap((finding) => {
    const members = (classes[finding.class ?? '']?.members ?? []).map((member) => member.modality);
    const modalities = finding.modality === undefined ? members : [finding.modality];
    return (modalities.length === 0 ? [null] : modalities).map((modality) => findingRow(finding, modality));
  });
}

function findingRow(finding: WithId<Finding>, modality: string | null): FindingRow {
  const { comparator, outcome, absolute, certainty } = finding;
  return {
    id: finding.id,
    study: finding.study,
    year: finding.year,
    modality,
    class: finding.class ?? null,
    condition: finding.condition,
    population: finding.population,
    group: finding.group ?? null,
    comparator: comparator.kind,
    comparator_modality: comparator.modality ?? null,
    comparator_name: finding.against,
    outcome: outcome.kind,
    outcome_name: outcome.name,
    outcome_condition: outcome.of ?? null,
    measure: outcome.measure ?? null,
    time: finding.time,
    verdict: finding.result,
    strength: certainty ? `${certainty.level} (${certainty.rater})` : null,
    ...figureColumns(finding),
    margin: finding.margin ?? null,
    percent_modality: absolute?.modality.percent ?? null,
    percent_comparator: absolute?.comparator.percent ?? null,
    k: finding.k ?? null,
    n: finding.n ?? null,
    method: finding.method,
    searched_to: finding.searchedTo ?? null,
    replaced_by: finding.replacedBy ?? null,
    text: finding.text,
    source: sourceIds(finding.source, finding.text),
  };
}

type FigureColumn =
  | 'scale'
  | 'estimate'
  | 'better'
  | `interval_${'low' | 'high' | 'level'}`
  | `prediction_${'low' | 'high'}`;

function figureColumns({ estimate }: Finding): Pick<FindingRow, FigureColumn> {
  const figure = isAbsent(estimate) ? undefined : estimate;
  const interval = figure && !isAbsent(figure.interval) ? figure.interval : undefined;
  return {
    scale: figure?.scale ?? null,
    estimate: figure?.value ?? null,
    interval_low: interval?.low ?? null,
    interval_high: interval?.high ?? null,
    interval_level: interval?.level ?? null,
    prediction_low: figure?.prediction?.low ?? null,
    prediction_high: figure?.prediction?.high ?? null,
    better: figure?.better ?? null,
  };
}

function sourceIds(first: string, text: string): string[] {
  return [...new Set([first, ...citationsIn(text).map((c) => c.source)])];
}
