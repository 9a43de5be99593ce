// A document as a file of Word: styles for headings, tables with heads, marks that lead to a numbered list of sources.
import {
  AlignmentType,
  Bookmark,
  Document as DocxDocument,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx';
import { FEWEST } from '../compare/comparison.ts';
import type { Document } from '../document/document.ts';
import { referenceRuns } from '../document/reference.ts';
import { resolveFrom } from './addresses.ts';
import { anchorOf, BULLETS, type Context, docxBlocks, indentOf, NUMBERS, runsOf } from './docx-blocks.ts';
import { steadyDocx } from './docx-file.ts';
import { SOURCE, STYLES } from './docx-styles.ts';
import type { About } from './format.ts';
import { ATTRIBUTION, LICENCE, LIMITS, versionText } from './licence.ts';

/** A4 and its margins, in twips: twentieths of a point. */
const SHORT_SIDE = 11906;
const LONG_SIDE = 16838;
const MARGIN = 1020;
/** More columns need the long side. */
const MOST_UPRIGHT = 3;
const DEPTHS = [0, 1, 2];

export async function writeDocx(document: Document, about: About): Promise<Uint8Array<ArrayBuffer>> {
  const columns = Math.max(0, ...document.blocks.map((block) => (block.is === 'rows' ? block.heads.length : 0)));
  const isWide = columns > MOST_UPRIGHT;
  const width = (isWide ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
  const numbers = new Map(document.sources.map(({ id }, i) => [id, i + 1]));
  const context = { numbers, resolve: resolveFrom(about.address), width };
  const page = {
    // The library turns the sides where the page is turned.
    size: {
      width: SHORT_SIDE,
      height: LONG_SIDE,
      orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
  };
  const footers = { default: footer(about, width) };
  const file = new DocxDocument({
    styles: STYLES,
    numbering: { config: [bullets(), sourceNumbers()] },
    sections: [
      {
        properties: { page },
        footers,
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: runsOf([{ is: 'text', text: document.title }], context),
          }),
          ...docxBlocks(document.blocks, context),
          ...(document.sources.length === 0 ? [] : [sourcesTitle()]),
        ],
      },
      {
        // On a turned page a line of small type is too long to read.
        properties: { page, type: SectionType.CONTINUOUS, column: { count: isWide ? 3 : 1, space: 400 } },
        footers,
        children: [...sources(document, context, columns <= FEWEST), ...foot(about)],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return steadyDocx(bytes, { title: document.title, creator: ATTRIBUTION, rights: LICENCE.name, about });
}

function bullets() {
  return {
    reference: BULLETS,
    levels: DEPTHS.map((level) => ({
      level,
      format: LevelFormat.BULLET,
      text: level % 2 === 0 ? '•' : '–',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: indentOf(level), hanging: 280 } } },
    })),
  };
}

function sourceNumbers() {
  return {
    reference: NUMBERS,
    levels: DEPTHS.map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: indentOf(level) + 120, hanging: 460 } } },
    })),
  };
}

function sourcesTitle(): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Sources' });
}

/** Numbered by Word itself; each holds the place to which its marks lead. Of more than two columns, as on paper, it is for looking up alone. */
function sources({ sources: listed }: Document, context: Context, saysRead: boolean): Paragraph[] {
  return listed.map(
    (source, i) =>
      new Paragraph({
        style: SOURCE,
        numbering: { reference: NUMBERS, level: 0 },
        children: [
          new Bookmark({ id: anchorOf(i + 1), children: [] }),
          ...runsOf(referenceRuns(source, saysRead), context),
        ],
      }),
  );
}

/** Whose it is, under which licence, what it is not, and where the rest stands. */
function foot(about: About): Paragraph[] {
  const linked = (address: string, words: string) =>
    new ExternalHyperlink({ link: address, children: [new TextRun({ text: words, style: 'Hyperlink' })] });
  return [
    new Paragraph({
      style: SOURCE,
      spacing: { before: 160 },
      children: [
        new TextRun('The whole comparison, with every statement and every published result: '),
        linked(about.address, about.address),
      ],
    }),
    new Paragraph({
      style: SOURCE,
      children: [
        new TextRun(`${ATTRIBUTION}. ${versionText(about)}. `),
        linked(LICENCE.address, LICENCE.name),
        new TextRun(`: name ${ATTRIBUTION}, and say what you changed. ${LIMITS}`),
      ],
    }),
  ];
}

/** On every page: where it comes from, in which state, and which page it is. */
function footer(about: About, width: number): Footer {
  const small = (text: string) => new TextRun({ text, size: 15 });
  return new Footer({
    children: [
      new Paragraph({ style: SOURCE, children: [small(about.address)] }),
      new Paragraph({
        style: SOURCE,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          small(`${ATTRIBUTION} · ${versionText(about)} · ${LICENCE.name}`),
          new TextRun({ size: 15, children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
