// The formats of an answer: a new one is one entry here, and is then in the help, in completion and in "did you mean".
import type { Answer } from './document.ts';
import { type Layout, renderText } from './text/render-text.ts';

export interface AnswerFormat {
  says: string;
  /** Ends with a line break. */
  write: (answer: Answer, layout: Layout) => string;
}

export const FORMATS = {
  text: { says: 'tables that fit the terminal', write: ({ blocks }, layout) => renderText(blocks, layout) },
  json: { says: 'the same as data', write: ({ data }) => `${JSON.stringify(data, null, 2)}\n` },
} as const satisfies Record<string, AnswerFormat>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS);

export function isFormat(text: string): text is FormatName {
  return Object.hasOwn(FORMATS, text);
}
