// Every modality × every edition that speaks of one condition, each cell leading to the statement.
import type { ConditionEvidence, GuidelineCell, GuidelineRow } from '../../evidence/evidence.ts';
import { POPULATIONS, type RecommendationVerdict } from '../../schema/evidence-words.ts';

interface Props {
  evidence: ConditionEvidence;
  /** The modalities of the evidence, in its order. */
  columns: readonly { id: string; name: string }[];
}

/** Short, for a cell; the guideline's page has the body's own words. */
const SHORT: Record<RecommendationVerdict, string> = {
  'recommended-strong': 'strongly for',
  'recommended-conditional': 'for, conditionally',
  'may-be-considered': 'may be considered',
  'insufficient-evidence': 'too little evidence',
  'not-recommended': 'not recommended',
  'recommended-against': 'against',
  listed: 'listed',
};

export function BodiesMatrix({ evidence: { guidelines, id }, columns }: Props) {
  if (guidelines.length === 0) return <p class="absent">No statement of a body on this condition is recorded here.</p>;
  return (
    <section class="wide" aria-label="Modalities and bodies" tabindex={0}>
      <table class="bodies">
        <thead>
          <tr>
            <th scope="col">Modality</th>
            {guidelines.map((row) => (
              <th key={row.guideline + row.population} scope="col" class={row.current ? undefined : 'past'}>
                <a href={`/guidelines/${row.guideline}/`}>
                  {row.body} {row.year}
                </a>
                <small>{headNote(row)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((modality, place) => (
            <tr key={modality.id}>
              <th scope="row">
                <a href={`/modalities/${modality.id}/#evidence-${id}`}>{modality.name}</a>
              </th>
              {guidelines.map((row) => (
                <td key={row.guideline + row.population} class={row.current ? undefined : 'past'}>
                  <Short cell={row.cells[place]} guideline={row.guideline} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function headNote({ population, current, registry }: GuidelineRow): string {
  return [POPULATIONS[population], !current && 'superseded', registry && 'a registry'].filter(Boolean).join(', ');
}

function Short({ cell, guideline }: { cell: GuidelineCell | undefined; guideline: string }) {
  if (cell?.is !== 'said') return <em class="absent">{cell?.is === 'silent' ? 'not mentioned' : 'not assessed'}</em>;
  return (
    <>
      {cell.statements.map((s) => (
        <span key={s.recommendation}>
          <a href={`/guidelines/${guideline}/#${s.recommendation}`}>{SHORT[s.verdict]}</a>
          {(s.className || s.group) && (
            <small>{[s.group, s.className && 'as a class'].filter(Boolean).join('; ')}</small>
          )}
        </span>
      ))}
    </>
  );
}
