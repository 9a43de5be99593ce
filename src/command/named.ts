// Which record people mean by a name: any of its names will do, and where none fits, the nearest are told.
import { findRecord } from '../catalog/find-record.ts';
import { nearest } from '../catalog/nearest.ts';
import { list } from '../compare/words.ts';
import type { Catalog } from '../schema/catalog.ts';
import { KIND_NAMES } from '../schema/kind-names.ts';
import type { Kind } from '../schema/kinds.ts';
import { type Match, matchNames, type Named, resolveName } from '../search/match-names.ts';
import { type Findable, FOUND_KINDS } from '../search/search.ts';
import { searchIndexOf } from '../site/views/search-index.ts';
import type { Candidate } from './command.ts';

/** The record; a note where it was not named outright. Or a sentence that says what to write instead. */
export type NamedRecord<K extends Kind = Kind> =
  | { ok: true; kind: K; id: string; note?: string }
  | { ok: false; problem: string };

/** Which modality or condition a word or several mean. */
export function findNamed<K extends 'modalities' | 'conditions'>(
  catalog: Catalog,
  kind: K,
  text: string,
): NamedRecord<K> {
  const asked = text.trim();
  const id = catalog.moved[kind][asked] ?? asked;
  if (Object.hasOwn(catalog[kind], id)) return { ok: true, kind, id };
  const index = searchIndexOf(catalog).filter((record) => record.kind === kind);
  const record = resolveName(asked, index);
  if (record) return { ok: true, kind, id: record.id, ...noteOn(asked, record) };
  return { ok: false, problem: unknown(asked, KIND_NAMES[kind], index) };
}

/** Which record of any kind: `kind/id`, an id, or a name that the search knows. */
export function findAny(catalog: Catalog, text: string): NamedRecord {
  const asked = text.trim();
  const found = findRecord(catalog, asked.toLowerCase());
  if (found.ok) return found;
  const index = searchIndexOf(catalog);
  const record = asked.includes('/') ? undefined : resolveName(asked, index);
  if (record) return { ok: true, kind: record.kind, id: record.id, ...noteOn(asked, record) };
  const several = asked.includes('/') ? [] : likelyOf(asked, index, 5);
  if (several.length === 0) return found;
  const named = several.map(({ record: { kind, id, name } }) => `${kind}/${id} (${name})`);
  return { ok: false, problem: `"${clip(asked)}" may be several records: write ${list(named, 'or')}.` };
}

/** The search takes a text without letters for every name. */
function likelyOf(asked: string, index: readonly Findable[], most: number): Match<Findable>[] {
  return /[\p{L}\p{N}]/u.test(asked) ? matchNames(asked, index, most) : [];
}

/** Said where the text is none of the record's names outright. */
function noteOn(asked: string, record: Findable | Named): { note?: string } {
  const [match] = matchNames(asked, [record], 1);
  if (match?.rank === 0) return {};
  return { note: `"${clip(asked)}" was taken to mean ${record.name} (${record.id}).` };
}

function unknown(asked: string, one: string, index: readonly Findable[]): string {
  const likely = likelyOf(asked, index, 4).map(({ record }) => record);
  const ids = nearest(
    asked.toLowerCase(),
    index.map(({ id }) => id),
  );
  const near = [...new Set([...likely, ...index.filter(({ id }) => ids.includes(id))])].slice(0, 4);
  const hint = near.map(({ id, name }) => `${id} (${name})`);
  const shelf = one === 'modality' ? 'counterpoint show modalities' : 'counterpoint show conditions';
  if (likely.length > 1) return `"${clip(asked)}" may be several of a kind: write ${list(hint, 'or')}.`;
  const meant = hint.length > 0 ? ` Did you mean ${list(hint, 'or')}?` : '';
  return `No ${one} is called "${clip(asked)}".${meant} \`${shelf}\` lists all.`;
}

export function clip(text: string): string {
  // A name of the catalog is shorter; whatever else was typed comes back without what could steer a terminal.
  return text.replace(/\p{C}/gu, '').slice(0, 80);
}

export function modalityCandidates({ modalities }: Catalog): Candidate[] {
  return Object.values(modalities).map(({ id, name }) => ({ word: id, says: name }));
}

export function conditionCandidates({ conditions }: Catalog): Candidate[] {
  return Object.values(conditions).map(({ id, name }) => ({ word: id, says: name }));
}

/** What may be named without its kind, and, once a kind is being written, its records. */
export function recordCandidates(catalog: Catalog): Candidate[] {
  const known = new Set<string>(Object.keys(FOUND_KINDS));
  // Object.keys forgets its key type; the object is closed.
  const others = (Object.keys(KIND_NAMES) as Kind[]).filter((kind) => !known.has(kind));
  return [
    ...searchIndexOf(catalog).map(({ kind, id, name }) => ({ word: `${kind}/${id}`, says: name })),
    ...others.flatMap((kind) =>
      Object.keys(catalog[kind]).map((id) => ({ word: `${kind}/${id}`, says: KIND_NAMES[kind] })),
    ),
  ];
}
