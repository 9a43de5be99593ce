// Reads and writes the scholarly form of a citation: `[@id]`, `[@id, p. 12]`, `[@id; @other, ch. 3]`.

export interface Citation {
  source: string;
  /** Where in the source, in its own terms: "p. 12", "ch. 3", "Table 2". */
  locator?: string;
}

/** A run of prose: plain text, emphasised text, or the citations that cover what stands before them. */
export type ProsePart =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis'; text: string }
  | { kind: 'citations'; citations: Citation[] };

/** A citation group with the punctuation that is written after it: a reader sees the punctuation first. */
const CITATION_GROUP = /\s*\[(@[^\]]*)\]([.,;:!?]*)/g;
const ONE_CITATION = /^@([a-z0-9-]+)(?:,\s*(.+))?$/;

/** One citation without its brackets: `@id` or `@id, p. 12`. Returns undefined where the form is broken. */
export function parseCitation(text: string): Citation | undefined {
  const match = ONE_CITATION.exec(text.trim());
  if (!match?.[1]) return undefined;
  return match[2] ? { source: match[1], locator: match[2].trim() } : { source: match[1] };
}

/** The inside of a bracket: citations parted by semicolons. Broken ones are left out; the catalog reports them. */
export function parseCitationGroup(inside: string): Citation[] {
  return inside.split(';').flatMap((one) => parseCitation(one) ?? []);
}

const parsed = new Map<string, readonly ProsePart[]>();

/** Splits prose into text, emphasis (`*so*`) and citations, in reading order. The texts of a catalog recur in every request, so each is split once. */
export function parseProse(prose: string): readonly ProsePart[] {
  const known = parsed.get(prose) ?? split(prose);
  parsed.set(prose, known);
  return known;
}

function split(prose: string): readonly ProsePart[] {
  const parts: ProsePart[] = [];
  let from = 0;
  for (const match of prose.matchAll(CITATION_GROUP)) {
    parts.push(...parseText(prose.slice(from, match.index) + (match[2] ?? '')));
    parts.push({ kind: 'citations', citations: parseCitationGroup(match[1] ?? '') });
    from = match.index + match[0].length;
  }
  parts.push(...parseText(prose.slice(from)));
  return parts;
}

function parseText(text: string): ProsePart[] {
  return text
    .split(/\*([^*\s][^*]*)\*/)
    .map((run, i): ProsePart => ({ kind: i % 2 ? 'emphasis' : 'text', text: run }))
    .filter((part) => part.kind !== 'citations' && part.text !== '');
}
