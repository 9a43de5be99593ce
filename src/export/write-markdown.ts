// A document as CommonMark, and nothing beyond it: citations as numbers in brackets, sources as a numbered list at the end.

import type { AlignedRow, Block, Document, Run } from '../document/document.ts';
import { referenceRuns } from '../document/reference.ts';
import { type Resolve, resolveFrom, twinOf } from './addresses.ts';
import type { About } from './format.ts';
import { ATTRIBUTION, LICENCE, LIMITS, versionText } from './licence.ts';
import { escapeMarkdown, escapeStart, linkTarget } from './markdown-escape.ts';

interface Context {
  numbers: ReadonlyMap<string, number>;
  resolve: Resolve;
}

/** `toTwins`: links within the site lead to the Markdown twins of their pages, and none to the page that this is. */
export function writeMarkdown(document: Document, about: About, toTwins = false): string {
  const absolute = resolveFrom(about.address);
  const resolve = toTwins ? toTwinsFrom(about.address, absolute) : absolute;
  const context = { numbers: new Map(document.sources.map(({ id }, i) => [id, i + 1])), resolve };
  const blocks = document.blocks.map((block) => writeBlock(block, context));
  return `${[`# ${inline(document.title)}`, ...blocks, ...foot(document, about, context)].join('\n\n')}\n`;
}

function toTwinsFrom(address: string, absolute: Resolve): Resolve {
  const own = absolute(twinOf(address));
  return (href) => {
    const target = absolute(/^\/(?:.*\/)?(?:[?#].*)?$/.test(href) ? twinOf(href) : href);
    return target === own ? undefined : target;
  };
}

function foot({ sources }: Document, about: About, context: Context): string[] {
  const listed = sources.map((source, i) => `${i + 1}. ${writeRuns(referenceRuns(source), context)}`);
  return [
    ...(listed.length === 0 ? [] : ['## Sources', listed.join('\n')]),
    '---',
    `${ATTRIBUTION}, <${about.address}>. ${inline(versionText(about))}. [${LICENCE.name}](${LICENCE.address}). ${LIMITS}`,
  ];
}

function writeBlock(block: Block, context: Context): string {
  switch (block.is) {
    case 'heading':
      return writeHeading(block.level, block.text, block.href, context);
    case 'paragraph':
      return writeRuns(block.runs, context);
    case 'list':
      return block.items.map((item, i) => writeItem(item, block.ordered ? `${i + 1}. ` : '- ', context)).join('\n');
    case 'code':
      return fenced(block.text);
    case 'rows':
      return block.rows.map((row) => writeRow(row, block, context)).join('\n\n');
    default:
      return block satisfies never;
  }
}

/** The fence is longer than any that stands in the text. */
function fenced(lines: string): string {
  const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${lines}\n${fence}`;
}

function writeHeading(level: number, title: string, href: string | undefined, context: Context): string {
  const run: Run = href === undefined ? { is: 'text', text: title } : { is: 'link', text: title, href };
  return `${'#'.repeat(level)} ${writeRuns([run], context)}`;
}

function writeItem(item: readonly Block[], mark: string, context: Context): string {
  const [first = '', ...rest] = item
    .map((block) => writeBlock(block, context))
    .join('\n\n')
    .split('\n');
  const blank = ' '.repeat(mark.length);
  return [mark + first, ...rest.map((line) => (line === '' ? '' : blank + line))].join('\n');
}

/** A section of its own, with a paragraph to say who speaks where there are several. */
function writeRow(
  { title, href, note, cells }: AlignedRow,
  { level, heads }: { level: number; heads: readonly string[] },
  context: Context,
): string {
  const said = cells.flatMap((cell, i) => [
    ...(heads.length > 1 ? [`**${inline(heads[i] ?? '')}**`] : []),
    ...cell.map((block) => writeBlock(block, context)),
  ]);
  return [
    writeHeading(level, title, href, context),
    ...(note === undefined ? [] : [`*${inline(note)}*`]),
    ...said,
  ].join('\n\n');
}

function writeRuns(runs: readonly Run[], context: Context): string {
  let line = '';
  for (const run of runs) {
    const piece = writeRun(run, context);
    // A bracket after a closing bracket would make a link of the two.
    line += line.endsWith(']') && /^[([:]/.test(piece) ? `\\${piece}` : piece;
  }
  return escapeStart(line.replace(/\s+/g, ' ').trim());
}

function writeRun(run: Run, { numbers, resolve }: Context): string {
  switch (run.is) {
    case 'text':
      return escapeMarkdown(run.text);
    case 'emphasis':
      return wrap('*', run.text);
    case 'strong':
      return wrap('**', run.text);
    case 'link': {
      const target = resolve(run.href);
      if (target === undefined) return escapeMarkdown(run.text);
      return run.text === linkTarget(target) ? `<${run.text}>` : `[${escapeMarkdown(run.text)}](${linkTarget(target)})`;
    }
    case 'cites':
      return ` ${run.citations
        .map(({ source, locator }) => {
          const mark = numbers.get(source) ?? source;
          return `[${mark}${locator === undefined ? '' : `, ${escapeMarkdown(locator)}`}]`;
        })
        .join(' ')}`;
    default:
      return run satisfies never;
  }
}

/** Marks stand against words, never against blanks. */
function wrap(mark: string, words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  return inner === '' ? words : `${before}${mark}${escapeMarkdown(inner)}${mark}${after}`;
}

function inline(words: string): string {
  return escapeMarkdown(words).replace(/\s+/g, ' ').trim();
}
