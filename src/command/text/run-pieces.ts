// Runs of a document as pieces of a line: citations as numbers in brackets, links as their words.
import type { Run } from '../../document/document.ts';
import type { Line, Piece, Tone } from './lines.ts';

/** Source → its number in the list at the end. */
export type Numbers = ReadonlyMap<string, number>;

export function runPieces(runs: readonly Run[], numbers: Numbers, tone?: Tone): Line {
  return runs.map((run): Piece => {
    switch (run.is) {
      case 'text':
      case 'link':
        return { text: run.text, tone };
      case 'emphasis':
      case 'strong':
        return { text: run.text, tone: run.is };
      case 'cites':
        return { text: ` [${run.citations.map((one) => markOf(one, numbers)).join('; ')}]`, tone: 'quiet' };
      default:
        return run satisfies never;
    }
  });
}

/** One that is not listed keeps its id: `counterpoint show sources/<id>` finds it. */
function markOf({ source, locator }: { source: string; locator?: string }, numbers: Numbers): string {
  const number = numbers.get(source) ?? source;
  return locator === undefined ? `${number}` : `${number}, ${locator}`;
}
