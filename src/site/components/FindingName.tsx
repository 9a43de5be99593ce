// What a published result is known by, and whom it is of.
import type { Column } from '../../compare/comparison.ts';
import type { PlacedFinding } from '../../evidence/evidence.ts';
import { METHODS, POPULATIONS } from '../../schema/evidence-words.ts';
import { Citations } from './Citations.tsx';
import { Note } from './Note.tsx';

export function FindingName({ placed: { id, finding, cite } }: { placed: PlacedFinding }) {
  const { study, condition, method, population, group, byOriginatorOf, replacedBy } = finding;
  return (
    <>
      <a href={`/findings/${condition}/#${id}`}>{study}</a>
      <Citations of={cite} />
      <small>
        {METHODS[method]}; {group ?? POPULATIONS[population]}
        {byOriginatorOf && `; by an originator of ${byOriginatorOf.join(' and ')}`}
        {replacedBy && '; replaced by a later version, counts for nothing'}
      </small>
    </>
  );
}

/** "A against waiting list", with the class where the source names one. */
export function Who({
  placed: { finding, of, against },
  columns,
}: {
  placed: PlacedFinding;
  columns: readonly Column[];
}) {
  const alone = columns.length === 1;
  const letters = of.flatMap((place) => columns[place]?.letter ?? []);
  const other = against === undefined ? undefined : columns[against]?.letter;
  return (
    <>
      {!alone && letters.map((letter) => <Note key={letter} letter={letter} />)} {finding.called}
      {finding.class && <em class="absent"> (a class)</em>} against {!alone && other && <Note letter={other} />}{' '}
      {finding.against}
    </>
  );
}
