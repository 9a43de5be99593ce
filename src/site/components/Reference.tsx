// A reference in a style that people write in.
import { styledRuns } from '../../cite/styled.ts';

export function Reference({ text }: { text: string }) {
  return <>{styledRuns(text).map((run) => (run.italic ? <i>{run.text}</i> : run.text))}</>;
}
