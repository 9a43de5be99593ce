// The formats of an answer: text and JSON of every one, and of a comparison whatever `src/export/` can write.
import type { Format } from '../export/format.ts';
import { FORMATS as OF_COMPARISONS } from '../export/formats.ts';
import type { Answer, Command } from './command.ts';
import { type Layout, renderText } from './text/render-text.ts';

export interface AnswerFormat {
  name: string;
  says: string;
  /** Ends with a line break. */
  write: (answer: Answer, layout: Layout) => string;
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

function exporting({ id, name, write }: Format): AnswerFormat {
  return {
    name: id,
    says: name,
    write: ({ exported }) => {
      if (!exported) throw new Error(`Only a comparison is written as ${id}.`);
      return write(exported.comparison, exported.about).replace(/\n?$/, '\n');
    },
  };
}
