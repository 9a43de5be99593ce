// What was answered to a criticism, or that no answer was found.
import { type Absent, isAbsent } from '../../schema/absence.ts';
import { AbsentValue } from './AbsentValue.tsx';
import { Prose } from './Prose.tsx';

export function Answer({ answer }: { answer: string | Absent }) {
  return (
    <div class="answer">
      <b>Answer.</b> {isAbsent(answer) ? <AbsentValue absent={answer} /> : <Prose text={answer} />}
    </div>
  );
}
