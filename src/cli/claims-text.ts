// Claims as lines for a terminal: those that rest on the same sources together, and under them what was read of each.
import { styleText } from 'node:util';
import type { Claim } from '../catalog/claims.ts';
import { authorsText } from '../schema/authors.ts';
import type { Catalog, WithId } from '../schema/catalog.ts';
import type { Citation } from '../schema/citation.ts';
import type { Source } from '../schema/source.ts';

/** A claim with its place, and what its record is called. */
export interface PlacedClaim extends Claim {
  name: string;
  file: string;
  line: number;
}

export interface Layout {
  /** Columns of the terminal. */
  width: number;
  colour: boolean;
  /** Whether what was read of a source is repeated wherever it is cited, and what a second reader found is told, not only when. */
  whole: boolean;
}

const INDENT = 7;

export function claimsText(claims: readonly PlacedClaim[], sources: Catalog['sources'], layout: Layout): string[] {
  const { width, colour, whole } = layout;
  const paint = (style: 'bold' | 'dim' | 'cyan', text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const first = new Map<string, string>();
  let file = '';
  return together(claims).flatMap((group) => [
    '',
    ...group.flatMap((claim, i) => {
      const heading = claim.file === file ? [] : headingOf(claim, i, width);
      file = claim.file;
      return [
        ...heading.map((line) => paint('bold', line)),
        `${String(claim.line).padStart(INDENT - 2)}  ${paint('cyan', claim.path.join('.'))}`,
        ...wrapped(claim.says, INDENT, width),
      ];
    }),
    ...(group[0]?.rests ?? []).flatMap((citation) => {
      const source = sources[citation.source];
      if (!source) return [];
      const before = whole ? undefined : first.get(source.id);
      if (before === undefined) first.set(source.id, `${group[0]?.file}:${group[0]?.line}`);
      const [head = '', ...read] =
        before === undefined ? inFull(citation, source, whole) : [inShort(citation, source, before)];
      return [
        ...wrapped(head, INDENT + 2, width),
        ...read.flatMap((text) => wrapped(text, INDENT + 4, width)).map((line) => paint('dim', line)),
      ];
    }),
  ]);
}

/** Neighbours that rest on the same places of the same sources. */
function together(claims: readonly PlacedClaim[]): PlacedClaim[][] {
  const groups: PlacedClaim[][] = [];
  const key = (claim: PlacedClaim | undefined) => claim?.rests.map(({ source }) => source).join(' ');
  for (const claim of claims) {
    const last = groups.at(-1);
    if (last && key(last[0]) === key(claim)) last.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

function headingOf({ name, file }: PlacedClaim, place: number, width: number): string[] {
  return [...(place === 0 ? [] : ['']), ...wrapped(name, 0, width), ...wrapped(file, 0, width)];
}

function inFull(citation: Citation, source: WithId<Source>, whole: boolean): string[] {
  const { checked, title } = source;
  const head = `▸ ${shortName(citation, source)} ${title}`;
  if (!checked) return [head, 'not checked'];
  const { read, on, at, saw, again } = checked;
  const second = again ? `, again ${again.on}` : '';
  return [head, `${read}, ${on}${second}, ${at}`, saw, ...(again && whole ? [`Again: ${again.found}`] : [])];
}

function inShort(citation: Citation, source: WithId<Source>, before: string): string {
  return `▸ ${shortName(citation, source)} ${source.checked?.read ?? 'not checked'}; as read at ${before}`;
}

function shortName({ locator }: Citation, source: WithId<Source>): string {
  return `${authorsText(source)} ${source.issued ?? 'n.d.'} [@${source.id}${locator ? `, ${locator}` : ''}]:`;
}

/** Lines of at most `width` columns; what has no space to break at is cut. */
function wrapped(text: string, indent: number, width: number): string[] {
  const room = Math.max(20, width - indent);
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, room))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => ' '.repeat(indent) + line);
}

function pieces(word: string, room: number): string[] {
  return word.length <= room ? [word] : [word.slice(0, room), ...pieces(word.slice(room), room)];
}
