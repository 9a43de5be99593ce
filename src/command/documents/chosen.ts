// A comparison as a reader has chosen it: columns in their order, rows in their words, narrowed to what was asked for.
import type { Choice } from '../../address/choice.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { ConditionEvidence } from '../../evidence/evidence.ts';
import { arrange } from '../../site/views/arrange.ts';

export interface Chosen {
  comparison: Comparison;
  /** Titles of the rows that are left out, since they are the same. */
  same: string[];
}

export function chosen(whole: Comparison, choice: Choice): Chosen {
  const { columns, places, sections, rows, contrasts, conditions, evidence, same } = arrange(whole, choice);
  const inOrder = inOrderOf(places);
  return {
    same,
    comparison: {
      ...whole,
      columns,
      sections: sections.map((section) => ({
        ...section,
        rows: section.rows.map((row) => ({ ...row, cells: inOrder(row.cells) })),
      })),
      contrasts: contrasts.map((one) => ({ ...one, title: rows.get(one.row)?.title ?? one.title })),
      conditions,
      choosing: columns.flatMap(({ letter }) => whole.choosing.filter((one) => one.letter === letter)),
      evidence: { ...whole.evidence, conditions: evidence.map((one) => evidenceInOrder(one, places)) },
      people: whole.people.map((person) => ({ ...person, voices: inOrder(person.voices) })),
    },
  };
}

/** Of what is shown of it; a finding names those that it is of. */
function evidenceInOrder(evidence: ConditionEvidence, places: readonly number[]): ConditionEvidence {
  const inOrder = inOrderOf(places);
  return {
    ...evidence,
    standings: inOrder(evidence.standings),
    guidelines: evidence.guidelines.map((row) => ({ ...row, cells: inOrder(row.cells) })),
    joins: evidence.joins.map(({ of: [a, b], ...join }) => ({ ...join, of: [places.indexOf(a), places.indexOf(b)] })),
  };
}

/** Puts what stands a column each into the reader's order. */
function inOrderOf(places: readonly number[]): <T>(items: readonly T[]) => T[] {
  return (items) => places.flatMap((place) => items.slice(place, place + 1));
}
