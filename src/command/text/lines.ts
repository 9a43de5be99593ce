// Lines of a terminal: pieces of text, each of one tone.
import { columnsOf, wrap } from './wrap.ts';

export type Tone = 'strong' | 'emphasis' | 'quiet';

export interface Piece {
  text: string;
  tone?: Tone | undefined;
}

export type Line = readonly Piece[];

export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

export function columnsIn(line: Line): number {
  return columnsOf(textOf(line));
}

/** Lines of at most `room` columns, broken as `wrap` breaks text; each letter keeps its tone. */
export function wrapLine(line: Line, room: number, keepsAddresses = false): Line[] {
  const tones = line.flatMap(({ text, tone }) => [...text].filter((letter) => /\S/.test(letter)).map(() => tone));
  let next = 0;
  return wrap(textOf(line), room, keepsAddresses).map((text) => {
    const pieces: Piece[] = [];
    for (const letter of text) {
      const last = pieces.at(-1);
      const tone = tones[next];
      // A blank belongs to what stands on both sides of it.
      if (letter !== ' ') next += 1;
      if (last && (last.tone === tone || letter === ' ')) last.text += letter;
      else pieces.push({ text: letter, tone });
    }
    return pieces;
  });
}

/** Behind a mark: the first line beside it, the others under that. */
export function marked(mark: string, lines: readonly Line[]): Line[] {
  const blank = ' '.repeat(columnsOf(mark));
  return lines.map((line, i) => [{ text: i === 0 ? mark : blank }, ...line]);
}
