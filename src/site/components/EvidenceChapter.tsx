// The chapter on evidence: who recommends what, for whom, on which findings, condition by condition.
import { arrange } from '../views/arrange.ts';
import { ChapterFrame, type ChapterProps } from './ChapterFrame.tsx';
import { ConditionEvidenceView } from './ConditionEvidence.tsx';
import { Heads } from './Heads.tsx';
import { InlineLinks } from './InlineLinks.tsx';
import { ReadingNote } from './ReadingNote.tsx';

export function EvidenceChapter({ comparison, choice }: ChapterProps) {
  const { columns, places, hidden, evidence } = arrange(comparison, choice);
  return (
    <ChapterFrame comparison={comparison} choice={choice} cited={evidence.flatMap((condition) => condition.cited)}>
      <Heads columns={columns} hidden={hidden} choice={choice} />
      <ReadingNote />
      {evidence.length > 1 && (
        <p>
          On this page: <InlineLinks to={evidence.map(({ id, name }) => ({ id, name, href: `#${id}` }))} />
        </p>
      )}
      {evidence.map((condition) => (
        <section key={condition.id} aria-labelledby={condition.id} class="evidence">
          <h2 id={condition.id}>
            <a href={`/conditions/${condition.id}/`}>{condition.name}</a>
          </h2>
          <ConditionEvidenceView evidence={condition} columns={columns} places={places} hidden={hidden} />
        </section>
      ))}
    </ChapterFrame>
  );
}
