// Colour, where it is wanted: tones of a line and nothing else, so that nothing is said by colour alone.
import { styleText } from 'node:util';
import type { Line, Tone } from './lines.ts';

const STYLES = { strong: 'bold', emphasis: 'italic', quiet: 'dim' } as const satisfies Record<Tone, string>;

export type Paint = (line: Line) => string;

/** A line as it is printed: with nothing behind its last letter. */
export function painter(colour: boolean): Paint {
  return (line) =>
    trimmed(line)
      .map(({ text, tone }) =>
        colour && tone !== undefined && text.trim() !== ''
          ? styleText(STYLES[tone], text, { validateStream: false })
          : text,
      )
      .join('');
}

function trimmed(line: Line): Line {
  const last = line.findLastIndex(({ text }) => text.trim() !== '');
  return line.slice(0, last + 1).map((piece, i) => (i === last ? { ...piece, text: piece.text.trimEnd() } : piece));
}
