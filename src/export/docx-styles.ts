// How a Word file looks: the styles that it is written in, so that whoever edits it changes one place.
import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';

/** Names of our own styles; the others are those that Word has. */
export const ASIDE = 'Aside';
export const CELL = 'TableText';
export const CELL_ASIDE = 'TableAside';
export const CODE = 'Command';
export const SOURCE = 'Source';

const INK = '1F2328';
const QUIET = '5A6068';
const ACCENT = '1B4B72';
const FONT = 'Calibri';

/** Sizes in half points, spaces in twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, color: INK, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 90, line: 252, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 36, bold: true, color: INK },
      paragraph: { spacing: { after: 160, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(26, 260),
    heading2: heading(23, 180),
    heading3: heading(21, 140),
    hyperlink: { run: { color: ACCENT, underline: {} } },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    own(ASIDE, 'Aside', { size: 19, color: QUIET }, 80),
    own(CELL, 'Table Text', { size: 18 }, 30),
    own(CELL_ASIDE, 'Table Aside', { size: 16, color: QUIET }, 30),
    own(SOURCE, 'Source', { size: 16, color: QUIET }, 20),
    own(CODE, 'Command', { size: 18, font: 'Consolas' }, 80),
  ],
};

function heading(size: number, before: number) {
  return {
    run: { font: FONT, size, bold: true, color: ACCENT },
    paragraph: { keepNext: true, spacing: { before, after: 80 } },
  };
}

function own(id: string, name: string, run: IParagraphStyleOptions['run'], after: number): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...(run && { run }),
    paragraph: { spacing: { after, line: 240, lineRule: LineRuleType.AUTO } },
  };
}
