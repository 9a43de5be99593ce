// The evidence on some modalities for one condition: states in words, what joins them, bodies, figures, results without figures.
import type { Column } from '../../compare/comparison.ts';
import type { ConditionEvidence, PlacedFinding, Standing } from '../../evidence/evidence.ts';
import { forestsOf, inYears } from '../../evidence/forests.ts';
import { FINDING_STATES } from '../../evidence/states.ts';
import { bodyWords, joinWords } from '../../evidence/words.ts';
import { isAbsent } from '../../schema/absence.ts';
import { RESULTS } from '../../schema/evidence-words.ts';
import { FindingName, Who } from './FindingName.tsx';
import { ForestTable, sizeText } from './Forest.tsx';
import { GuidelineMatrix } from './GuidelineMatrix.tsx';
import { IconArrays } from './IconArrays.tsx';
import { Note } from './Note.tsx';

interface Props {
  evidence: ConditionEvidence;
  columns: readonly Column[];
  places: readonly number[];
}

export function ConditionEvidenceView({ evidence, columns, places }: Props) {
  const { standings, guidelines, findings, joins } = evidence;
  const canonical = [...columns].sort((a, b) => (a.letter < b.letter ? -1 : 1));
  const told = inYears(findings.filter(({ finding }) => isAbsent(finding.estimate)));
  const rates = inYears(findings.filter(({ finding }) => finding.absolute));
  return (
    <>
      <ul class="plain standings">
        {places.map((place, i) => (
          <li key={columns[i]?.id}>
            {columns.length > 1 && columns[i] && <Note letter={columns[i].letter} />}{' '}
            {standings[place] && <StandingText standing={standings[place]} />}
          </li>
        ))}
      </ul>
      {joins.length > 0 && (
        <p class="joins">
          {joins.map(({ of: [a, b], join }, i) => (
            <span key={`${a}${b}`}>
              {i > 0 && ' · '}
              {canonical.length > 2 && `${canonical[a]?.letter} and ${canonical[b]?.letter}: `}
              {joinWords(join)}
            </span>
          ))}
        </p>
      )}
      {guidelines.length > 0 && <GuidelineMatrix rows={guidelines} columns={columns} places={places} />}
      {forestsOf(findings).map((forest) => (
        <ForestTable key={JSON.stringify(forest.findings[0]?.id)} forest={forest} columns={canonical} />
      ))}
      {told.length > 0 && <Told findings={told} columns={canonical} />}
      {rates.map((placed) => (
        <IconArrays key={placed.id} placed={placed} />
      ))}
    </>
  );
}

function StandingText({ standing: { adults, young, findings } }: { standing: Standing }) {
  return (
    <>
      Guidelines: {bodyWords(adults)}
      {young && `; young people: ${bodyWords(young)}`}. Results: {FINDING_STATES[findings]}.
      {adults.listed.length > 0 && ` Listed by ${adults.listed.length === 1 ? 'a registry' : 'registries'}.`}
    </>
  );
}

/** Results of which no figure between the groups was read: what the source concludes, in words. */
function Told({ findings, columns }: { findings: readonly PlacedFinding[]; columns: readonly Column[] }) {
  return (
    <div class="wide" role="region" aria-label="Results without a figure" tabindex={0}>
      <table class="forest">
        <caption>Results of which no figure between the groups was read</caption>
        <thead>
          <tr>
            <th scope="col">Study</th>
            <th scope="col">Of, and against</th>
            <th scope="col">Outcome and time</th>
            <th scope="col">Result</th>
            <th scope="col">Trials, people</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((placed) => (
            <tr key={placed.id}>
              <th scope="row">
                <FindingName placed={placed} />
              </th>
              <td>
                <Who placed={placed} columns={columns} />
              </td>
              <td>
                {placed.finding.outcome.name}; {placed.finding.time}
              </td>
              <td>
                {RESULTS[placed.finding.result]}
                {placed.finding.margin && <small>Margin: {placed.finding.margin}</small>}
              </td>
              <td class="figure">{sizeText(placed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
