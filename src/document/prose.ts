// Cited prose, and the reason of an absence, as parts of a document.
import { ABSENCES, type Absent, isAbsent } from '../schema/absence.ts';
import { parseProse } from '../schema/citation.ts';
import { monthName } from '../schema/month.ts';
import { aside, type Block, emphasis, type Paragraph, paragraph, type Run, strong } from './document.ts';

export function proseRuns(prose: string): Run[] {
  return parseProse(prose).map((part): Run => {
    if (part.kind === 'citations') return { is: 'cites', citations: part.citations };
    return { is: part.kind, text: part.text };
  });
}

/** A paragraph for each that the prose has. */
export function proseBlocks(prose: string): Paragraph[] {
  return prose.split(/\n\s*\n/).map((one) => paragraph(proseRuns(one)));
}

/** The same, where it explains what stands before it; nothing where there is none. */
export function proseAsides(prose: string | undefined): Paragraph[] {
  return prose === undefined ? [] : proseBlocks(prose).map((one) => ({ ...one, aside: true }));
}

export function absentBlock({ absent, note, searched }: Absent): Paragraph {
  const reason = ABSENCES[absent] + (searched === undefined ? '' : ` (${monthName(searched)})`);
  return aside(emphasis(reason), note !== undefined && ' · ', note !== undefined && proseRuns(note));
}

function proseOrAbsent(value: string | Absent): Paragraph[] {
  return isAbsent(value) ? [absentBlock(value)] : proseBlocks(value);
}

/** What was answered to a criticism, or that no answer was found. */
export function answerBlocks(answer: string | Absent): Block[] {
  const [first, ...rest] = proseOrAbsent(answer);
  return first === undefined ? [] : [aside(strong('Answer.'), ' ', first.runs), ...rest];
}
