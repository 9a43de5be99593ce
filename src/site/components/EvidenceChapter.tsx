// The chapter on evidence: who recommends what, for whom, on which findings, condition by condition.
import type { ComponentChildren } from 'preact';
import type { Column } from '../../compare/comparison.ts';
import type { ConditionEvidence } from '../../evidence/evidence.ts';
import { arrange } from '../views/arrange.ts';
import { isCompared, sidesRecorded } from '../views/sides.ts';
import { ChapterFrame, type ChapterProps } from './ChapterFrame.tsx';
import { ConditionEvidenceView, Standings } from './ConditionEvidence.tsx';
import { Heads } from './Heads.tsx';
import { InlineLinks } from './InlineLinks.tsx';
import { ReadingNote } from './ReadingNote.tsx';

export function EvidenceChapter({ comparison, choice }: ChapterProps) {
  const { columns, places, hidden, evidence } = arrange(comparison, choice);
  // What a reader has asked for is shown whole.
  const isWhole = (condition: ConditionEvidence) => evidence.length === 1 || isCompared(condition, comparison);
  const compared = evidence.filter(isWhole);
  const others = evidence.filter((condition) => !isWhole(condition));
  return (
    <ChapterFrame comparison={comparison} choice={choice} cited={compared.flatMap((condition) => condition.cited)}>
      <Heads columns={columns} hidden={hidden} choice={choice} />
      <ReadingNote />
      {evidence.length > 1 && (
        <>
          <Jump words="On this page" to={compared} />
          <Jump words="Recorded of one at most" to={others} />
        </>
      )}
      {compared.map((condition) => (
        <Section key={condition.id} condition={condition}>
          <ConditionEvidenceView evidence={condition} columns={columns} places={places} hidden={hidden} />
        </Section>
      ))}
      {others.map((condition) => (
        <Section key={condition.id} condition={condition}>
          <Standings evidence={condition} columns={columns} places={places} />
          <OneAlone condition={condition} column={columns[places.indexOf(sidesRecorded(condition)[0] ?? -1)]} />
        </Section>
      ))}
    </ChapterFrame>
  );
}

function Jump({ words, to }: { words: string; to: readonly ConditionEvidence[] }) {
  if (to.length === 0) return null;
  return (
    <p>
      {words}: <InlineLinks to={to.map(({ id, name }) => ({ id, name, href: `#${id}` }))} />
    </p>
  );
}

function Section({ condition, children }: { condition: ConditionEvidence; children: ComponentChildren }) {
  return (
    <section aria-labelledby={condition.id} class="evidence">
      <h2 id={condition.id}>
        <a href={`/conditions/${condition.id}/`}>{condition.name}</a>
      </h2>
      {children}
    </section>
  );
}

/** Where nothing stands beside it, its statements and results are read on its own page. */
function OneAlone({ condition, column }: { condition: ConditionEvidence; column: Column | undefined }) {
  if (!column) return null;
  return (
    <p class="aside">
      Statements and results are of {column.label} alone:{' '}
      <a href={`/modalities/${column.id}/#evidence-${condition.id}`}>read them</a>
    </p>
  );
}
