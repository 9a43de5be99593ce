// Exports as programs that are not ours read them: what a reader finds in each.
import { type Node, Parser } from 'commonmark';
import { parse as parseCsv } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { unguard } from '../src/export/write-csv.ts';
import { realCatalog } from './real-catalog.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** What a reader sees, with one blank for any white space, and without the marks of citations. */
export interface Reading {
  words: string;
  /** What each mark of a citation names. */
  marks: string[];
  /** Entries of the list of sources, by what a mark names. */
  sources: Map<string, string>;
  links: string[];
  /** Kinds of element, or of line. */
  kinds: Set<string>;
}

const MARK = /\s*\[((?:[a-z\d-]{3,}|\d+)(?:, [^\]]*)?)\]/g;

function reading(text: string, sources: Map<string, string>, links: string[], kinds: Set<string>): Reading {
  return {
    words: calm(text.replace(MARK, (found, inside: string) => (isMark(inside) ? '' : found))),
    marks: marksIn(text),
    sources,
    links,
    kinds,
  };
}

function named(inside: string): string {
  return inside.split(',')[0] ?? '';
}

/** Titles have words in brackets too, like "[chapter]". */
function isMark(inside: string): boolean {
  return /^\d+$/.test(named(inside)) || Object.hasOwn(realCatalog.sources, named(inside));
}

function marksIn(text: string): string[] {
  return [...text.matchAll(MARK)].flatMap(([, inside = '']) => (isMark(inside) ? [named(inside)] : []));
}

export function calm(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function readCells(csv: string): string[][] {
  return parseCsv(csv, { bom: true }).map((line: string[]) => line.map(unguard));
}

export function readCsv(csv: string): Reading {
  const lines = readCells(csv);
  const sources = new Map(lines.filter(([part]) => part === 'source').map((line) => [line[1] ?? '', line[3] ?? '']));
  const kinds = new Set(lines.slice(1).map(([part = '']) => part));
  return reading(lines.flat().join(' \n '), sources, [], kinds);
}

export function readJson(json: string): Reading {
  const value: unknown = JSON.parse(json);
  const texts: string[] = [];
  const walk = (part: unknown): void => {
    if (typeof part === 'string') texts.push(part);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(walk);
  };
  walk(value);
  // What was written by us, of this shape.
  const { sources } = value as { sources: { id: string; title: string }[] };
  const text = texts.join(' \n ').replace(/\s*\[(@[^\]]*)\]([.,;:!?]*)/g, (_, inside: string, after: string) => {
    const marks = inside.split(';').map((one) => `[${one.trim().slice(1)}]`);
    return `${after} ${marks.join(' ')}`;
  });
  const links = texts.filter((one) => /^https?:/.test(one));
  return reading(
    text.replace(/\*([^*\s][^*]*)\*/g, '$1'),
    new Map(sources.map((s) => [s.id, s.title])),
    links,
    new Set(),
  );
}

export function readMarkdown(markdown: string): Reading {
  const nodes = nodesOf(markdown);
  const items = nodes.filter(({ type, listType }) => type === 'item' && listType === 'ordered');
  const found = reading(
    nodes.map(wordsOf).join(''),
    new Map(items.map((item) => [`${(item.parent?.listStart ?? 1) + indexOf(item)}`, ''])),
    nodes.filter(({ type }) => type === 'link').map(({ destination }) => destination ?? ''),
    new Set(nodes.map(({ type }) => type)),
  );
  // An example of an answer may hold what looks like a mark.
  const prose = nodes.filter(({ type }) => type !== 'code_block').map(wordsOf);
  return { ...found, marks: marksIn(prose.join('')) };
}

/** In the order in which they are met, from the outside in. */
function nodesOf(markdown: string): Node[] {
  const nodes: Node[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) nodes.push(step.node);
  return nodes;
}

function wordsOf({ type, literal }: Node): string {
  if (['paragraph', 'heading', 'item', 'softbreak'].includes(type)) return '\n';
  return literal ?? '';
}

function indexOf(node: Node): number {
  let index = 0;
  for (let before = node.prev; before; before = before.prev) index += 1;
  return index;
}

export function readHtml(html: string): Reading {
  const elements = elementsOf(parseFragment(html).childNodes);
  const hrefs = valuesOf(elements, 'href');
  const found = reading(
    textIn(parseFragment(html).childNodes),
    new Map(valuesOf(elements, 'id').map((id) => [afterDash(id), id])),
    hrefs.filter((href) => !href.startsWith('#')),
    new Set(elements.map(({ nodeName, attrs }) => [nodeName, ...attrs.map(({ name }) => `@${name}`)].join(' '))),
  );
  return { ...found, marks: [...found.marks, ...hrefs.filter((href) => href.startsWith('#')).map(afterDash)] };
}

export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const unread = messages.filter(({ message }) => !/^Unrecognised paragraph style/.test(message));
  if (unread.length > 0) throw new Error(unread.map(({ message }) => message).join('\n'));
  return readHtml(value);
}

const afterDash = (text: string) => text.replace(/^.*-/, '');

function elementsOf(nodes: readonly HtmlNode[]): DefaultTreeAdapterTypes.Element[] {
  return nodes.flatMap((node) => ('attrs' in node ? [node, ...elementsOf(node.childNodes)] : []));
}

function valuesOf(elements: readonly DefaultTreeAdapterTypes.Element[], attribute: string): string[] {
  return elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === attribute).map(({ value }) => value));
}

function textIn(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if (!('attrs' in node)) return '';
      const inside = textIn(node.childNodes);
      return /^(p|h\d|li|td|th|tr|ul|ol|table|br)$/.test(node.nodeName) ? ` ${inside} ` : inside;
    })
    .join('');
}
