// The evidence on some modalities for one condition: states in words, what joins them, bodies, figures, results without figures.
import type { Column } from '../../compare/comparison.ts';
import type { ConditionEvidence } from '../../evidence/evidence.ts';
import { inYears } from '../../evidence/forests.ts';
import { FindingsTable } from './FindingsTable.tsx';
import { GuidelineMatrix } from './GuidelineMatrix.tsx';
import { IconArrays } from './IconArrays.tsx';
import { Note } from './Note.tsx';

interface Props {
  evidence: ConditionEvidence;
  columns: readonly Column[];
  places: readonly number[];
  hidden?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

export function ConditionEvidenceView({ evidence, columns, places, hidden = NONE }: Props) {
  const { guidelines, findings, joins } = evidence;
  const canonical = [...columns].sort((a, b) => (a.letter < b.letter ? -1 : 1));
  const rates = inYears(findings.filter(({ finding }) => finding.absolute));
  return (
    <>
      {columns.length > 1 && <Standings evidence={evidence} columns={columns} places={places} />}
      {joins.length > 0 && (
        <p class="joins">
          {joins.map(({ of: [a, b], words }, i) => (
            <span key={`${a}${b}`}>
              {i > 0 && ' · '}
              {canonical[a]?.letter} and {canonical[b]?.letter}: {words}
            </span>
          ))}
        </p>
      )}
      {guidelines.length > 0 && <GuidelineMatrix rows={guidelines} columns={columns} places={places} hidden={hidden} />}
      {findings.length > 0 && <FindingsTable findings={findings} columns={canonical} />}
      {rates.map((placed) => (
        <IconArrays key={placed.id} placed={placed} />
      ))}
    </>
  );
}

/** The states of each in words. */
export function Standings({ evidence: { standings }, columns, places }: Omit<Props, 'hidden'>) {
  return (
    <ul class="plain standings">
      {places.map((place, i) => (
        <li key={columns[i]?.id}>
          {columns[i] && <Note letter={columns[i].letter} />} {standings[place]?.words}
        </li>
      ))}
    </ul>
  );
}
