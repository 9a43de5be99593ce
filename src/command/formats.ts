// The formats of an answer: text and JSON of every one, and of a comparison whatever `src/export/` can write.
import type { Format } from '../export/format.ts';
import { FORMATS as OF_COMPARISONS } from '../export/formats.ts';
import type { Answer, Command } from './command.ts';
import { type Layout, renderText } from './text/render-text.ts';

export interface AnswerFormat {
  name: string;
  says: string;
  /** Text ends with a line break; bytes are no text. */
  write: (answer: Answer, layout: Layout) => string | Promise<Uint8Array>;
}

const TEXT: AnswerFormat = {
  name: 'text',
  says: 'text, in tables that fit the terminal',
  write: ({ shown }, layout) => renderText(shown, layout),
};

const JSON_OF_ANY: AnswerFormat = {
  name: 'json',
  says: 'JSON, for programs',
  write: ({ data }) => `${JSON.stringify(data, null, 2)}\n`,
};

const EXPORTS: readonly AnswerFormat[] = OF_COMPARISONS.map(exporting);

/** Those of one command, or of all. */
export function formatsOf(command?: Command): readonly AnswerFormat[] {
  return command && command.writes !== 'comparison' ? [TEXT, JSON_OF_ANY] : [TEXT, ...EXPORTS];
}

function exporting(format: Format): AnswerFormat {
  return {
    name: format.id,
    says: format.name,
    write: ({ exported }) => {
      if (!exported) throw new Error(`Only a comparison is written as ${format.id}.`);
      const { comparison, about } = exported;
      if (format.holds === 'handout') return format.write(comparison, about);
      return format.write(comparison, about).replace(/\n?$/, '\n');
    },
  };
}
