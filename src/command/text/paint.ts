// Colour, where it is wanted: tones of a line and nothing else, so that nothing is said by colour alone.
import { styleText } from 'node:util';
import type { Line } from '../document.ts';

export type Paint = (tone: Line['tone'] | undefined, text: string) => string;

export function painter(colour: boolean): Paint {
  return (tone, text) =>
    colour && tone !== undefined && text.trim() !== ''
      ? styleText(tone === 'strong' ? 'bold' : 'dim', text, { validateStream: false })
      : text;
}
