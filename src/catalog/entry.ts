// One file of data/, parsed, with the place of everything in it.
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { Kind } from '../schema/kinds.ts';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** A file as read: its address from the project's root, with `/`, and its text. */
export interface DataFile {
  path: string;
  text: string;
  /** Why the file could not be read as text, and what to do. */
  unreadable?: string;
}

export interface Entry {
  kind: Kind;
  id: string;
  file: string;
  data: unknown;
  /** The problem's place in the file: the value at the path, or its nearest ancestor that exists. */
  problem(path: Path, message: string): Problem;
  /** As `problem`, but at the key itself: for a field that should not be there. */
  problemAtKey(path: Path, message: string): Problem;
}

/** Parses the YAML of one file. Syntax problems come back as problems; the data is then undefined. */
export function parseEntry(
  kind: Kind,
  id: string,
  { path: file, text }: DataFile,
): { entry: Entry; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  // The first is the cause; those after it mostly follow from it.
  const problems = document.errors
    .slice(0, 1)
    .map((error) => at(error.pos[0], `is not valid YAML: ${yamlSentence(error)}`));
  visit(document, {
    Alias: (_, alias) => {
      problems.push(
        at(
          alias.range?.[0] ?? 0,
          `uses the alias *${alias.source}: write the value out, so that each field reads on its own.`,
        ),
      );
    },
  });
  const entry: Entry = {
    kind,
    id,
    file,
    data: problems.length > 0 ? undefined : document.toJS(),
    problem: (place, message) => at(offsetOf(document, place), message),
    problemAtKey: (place, message) => at(keyOffsetOf(document, place), message),
  };
  return { entry, problems };
}

const HINTS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'a file holds one record; what stands after the line "---" needs a file of its own.',
  TAB_AS_INDENT: 'a tab stands where only spaces may: indent with two spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it needs quotes around it, or ">-" before it.',
  MISSING_CHAR: 'something is missing here: a closing quote or bracket, or the space after a colon.',
};

function yamlSentence(error: YAMLParseError): string {
  return HINTS[error.code] ?? `${(error.message.split('\n')[0] ?? '').replace(/[:.]?\s*$/, '')}.`;
}

function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffsetOf(document: Document, path: Path): number {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
    // A parsed document's keys are nodes; the library types them as unknown.
    const node = pair?.key as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return offsetOf(document, path);
}
