// A document as a fragment of HTML that stands on its own in any page: no classes, no styles, no scripts, absolute links. Its headings
// begin at level 2, since the page that it is put into has a title of its own.

import type { Block, Document, Run } from '../document/document.ts';
import { referenceRuns } from '../document/reference.ts';
import { type Resolve, resolveFrom } from './addresses.ts';
import type { About } from './format.ts';
import { ATTRIBUTION, LICENCE, LIMITS, versionText } from './licence.ts';

interface Context {
  numbers: ReadonlyMap<string, number>;
  resolve: Resolve;
  /** Begins every id, so that two fragments in one page do not meet. */
  prefix: string;
}

export function writeHtml(document: Document, about: About, name: string): string {
  const context = {
    numbers: new Map(document.sources.map(({ id }, i) => [id, i + 1])),
    resolve: resolveFrom(about.address),
    prefix: `counterpoint-${name}`,
  };
  return [
    '<article lang="en">',
    `<h2>${escapeHtml(document.title)}</h2>`,
    ...document.blocks.map((block) => writeBlock(block, context)),
    ...foot(document, about, context),
    '</article>\n',
  ].join('\n');
}

function foot({ sources }: Document, about: About, context: Context): string[] {
  const items = sources.map(
    (source, i) => `<li id="${escapeHtml(context.prefix)}-${i + 1}">${writeRuns(referenceRuns(source), context)}</li>`,
  );
  const { numbers: _, ...links } = context;
  return [
    ...(items.length === 0 ? [] : ['<h3>Sources</h3>', `<ol>\n${items.join('\n')}\n</ol>`]),
    `<p>${ATTRIBUTION}, ${anchor(about.address, about.address, links)}. ${escapeHtml(versionText(about))}. ${anchor(LICENCE.name, LICENCE.address, links)}. ${escapeHtml(LIMITS)}</p>`,
  ];
}

function writeBlock(block: Block, context: Context): string {
  switch (block.is) {
    case 'heading': {
      const title = block.href === undefined ? escapeHtml(block.text) : anchor(block.text, block.href, context);
      return `<h${block.level + 1}>${title}</h${block.level + 1}>`;
    }
    case 'paragraph':
      return `<p>${writeRuns(block.runs, context)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${writeInside(item, context)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case 'rows':
      return writeTable(block, context);
    default:
      return block satisfies never;
  }
}

function writeTable({ heads, rows }: Extract<Block, { is: 'rows' }>, context: Context): string {
  const head = ['<td></td>', ...heads.map((name) => `<th scope="col">${escapeHtml(name)}</th>`)].join('');
  const body = rows.map(({ title, href, note, cells }) => {
    const name = href === undefined ? escapeHtml(title) : anchor(title, href, context);
    const said = cells.map((cell) => `<td>${writeInside(cell, context)}</td>`).join('');
    const noted = note === undefined ? '' : `<br><small>${escapeHtml(note)}</small>`;
    return `<tr><th scope="row">${name}${noted}</th>${said}</tr>`;
  });
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

/** A single paragraph needs no element of its own inside an item or a cell. */
function writeInside(blocks: readonly Block[], context: Context): string {
  const [only, more] = blocks;
  if (only?.is === 'paragraph' && more === undefined) return writeRuns(only.runs, context);
  return blocks.map((block) => writeBlock(block, context)).join('');
}

function writeRuns(runs: readonly Run[], context: Context): string {
  return runs.map((run) => writeRun(run, context)).join('');
}

function writeRun(run: Run, context: Context): string {
  switch (run.is) {
    case 'text':
      return escapeHtml(run.text);
    case 'emphasis':
      return `<em>${escapeHtml(run.text)}</em>`;
    case 'strong':
      return `<strong>${escapeHtml(run.text)}</strong>`;
    case 'link':
      return anchor(run.text, run.href, context);
    case 'cites':
      return `<sup>${run.citations.map((citation) => mark(citation, context)).join(' ')}</sup>`;
    default:
      return run satisfies never;
  }
}

function mark({ source, locator }: { source: string; locator?: string }, { numbers, prefix }: Context): string {
  const number = numbers.get(source);
  const place = locator === undefined ? '' : `, ${escapeHtml(locator)}`;
  return number === undefined
    ? `[${escapeHtml(source)}${place}]`
    : `<a href="#${escapeHtml(prefix)}-${number}">[${number}${place}]</a>`;
}

function anchor(words: string, href: string, { resolve }: Pick<Context, 'resolve'>): string {
  const target = resolve(href);
  return target === undefined ? escapeHtml(words) : `<a href="${escapeHtml(target)}">${escapeHtml(words)}</a>`;
}

function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
