// The formats of an answer: text and JSON of every one, of a comparison whatever `src/export/` can write, of a page Markdown and HTML,
// and of sources the files of reference managers.
import type { Format, TextFormat } from '../export/format.ts';
import { FORMATS as OF_COMPARISONS } from '../export/formats.ts';
import { html } from '../export/html.ts';
import { markdown } from '../export/markdown.ts';
import { writeHtml } from '../export/write-html.ts';
import { writeMarkdown } from '../export/write-markdown.ts';
import type { Answer, Command, Page } from './command.ts';
import { type Layout, renderText } from './text/render-text.ts';

export interface AnswerFormat {
  name: string;
  /** How a file of it ends, which is taken for its name too; nothing where that says no more. */
  extension?: string;
  says: string;
  /** Text ends with a line break; bytes are no text. */
  write: (answer: Answer, layout: Layout) => string | Promise<string | Uint8Array>;
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

const OF_PAGES: readonly AnswerFormat[] = [
  paging(markdown, ({ document, about }) => writeMarkdown(document, about)),
  paging(html, ({ document, about, name }) => writeHtml(document, about, name)),
];

/** Named as `src/cite/` names them, which is loaded only to write one. */
const OF_SOURCES: readonly AnswerFormat[] = [
  referring('BibTeX', 'bib'),
  referring('RIS', 'ris'),
  referring('CSL-JSON', 'csl'),
];

/** Those of one command, or of all. */
export function formatsOf(command?: Command): readonly AnswerFormat[] {
  if (!command) return [TEXT, ...EXPORTS, ...OF_SOURCES];
  if (command.writes === 'comparison') return [TEXT, ...EXPORTS];
  if (command.writes === 'page') return [TEXT, JSON_OF_ANY, ...OF_PAGES];
  return [TEXT, JSON_OF_ANY, ...(command.writes === 'sources' ? OF_SOURCES : [])];
}

/** Called as the format of comparisons is. */
function paging({ id, extension, name }: TextFormat, write: (page: Page) => string): AnswerFormat {
  return {
    name: id,
    extension,
    says: name,
    write: ({ page }) => {
      if (!page) throw new Error(`There is no page to write as ${id}.`);
      return write(page);
    },
  };
}

function referring(name: string, extension: string): AnswerFormat {
  return {
    name: name.toLowerCase(),
    extension,
    says: `${name}, for reference managers`,
    write: async ({ sources = [] }) => {
      const [{ FILE_FORMATS }, { sourceItem }] = await Promise.all([
        import('../cite/file-formats.ts'),
        import('../cite/csl-item.ts'),
      ]);
      const format = FILE_FORMATS.find((one) => one.name === name);
      if (!format) throw new Error(`Sources are not written as ${name}.`);
      return format.write(sources.map(sourceItem));
    },
  };
}

function exporting(format: Format): AnswerFormat {
  return {
    name: format.id,
    extension: format.extension,
    says: format.name,
    write: ({ exported }) => {
      if (!exported) throw new Error(`Only a comparison is written as ${format.id}.`);
      const { comparison, about } = exported;
      if (format.holds === 'handout') return format.write(comparison, about);
      return format.write(comparison, about).replace(/\n?$/, '\n');
    },
  };
}
