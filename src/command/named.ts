// Which record people mean by a name: any of its names will do, and where none fits, the nearest are told.
import { findRecord } from '../catalog/find-record.ts';
import { nearest } from '../catalog/nearest.ts';
import { list } from '../compare/words.ts';
import type { Catalog } from '../schema/catalog.ts';
import { foldName } from '../schema/fold-name.ts';
import { ALL_KINDS, KIND_NAMES } from '../schema/kind-names.ts';
import type { Kind } from '../schema/kinds.ts';
import { type Match, matchNames, type Named, resolveName } from '../search/match-names.ts';
import { type FindableRecord, FOUND_KINDS } from '../search/search.ts';
import { recordIndexOf } from '../site/views/search-index.ts';
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
  const index = recordIndexOf(catalog).filter((record) => record.kind === kind);
  const shared = calledSo(asked, index);
  if (shared.length > 1)
    return {
      ok: false,
      problem: severalCalled(
        asked,
        shared.map(({ id: one, name }) => `${one} (${name})`),
      ),
    };
  const record = resolveName(asked, index);
  if (record) return { ok: true, kind, id: record.id, ...noteOn(asked, record) };
  return { ok: false, problem: unknown(asked, KIND_NAMES[kind], index) };
}

/** Which record of any kind: `kind/id`, an id, or a name that the search knows. */
export function findAny(catalog: Catalog, text: string): NamedRecord {
  const asked = text.trim();
  const found = findRecord(catalog, asked.toLowerCase());
  if (found.ok) return found;
  // "conditions/…" names its kind; "EX/RP" is a name with a stroke in it.
  if (ALL_KINDS.some((kind) => [kind, KIND_NAMES[kind]].includes(asked.split('/', 1)[0] ?? ''))) return found;
  const index = recordIndexOf(catalog);
  const called = calledSo(asked, index);
  if (called.length > 0) return firstKind(asked, called);
  const record = resolveName(asked, index);
  if (record) return { ok: true, kind: record.kind, id: record.id, ...noteOn(asked, record) };
  const likely = likelyOf(asked, index, 5).map((match) => withKind(match.record));
  if (likely.length === 0) return found;
  return { ok: false, problem: `"${clip(asked)}" may be several records: write ${list(likely, 'or')}.` };
}

/** Of records of several kinds the modality is meant, or the next kind of the search; the others are told. Of one kind none is. */
function firstKind(asked: string, called: readonly FindableRecord[]): NamedRecord {
  const [first, ...others] = called;
  if (!first || others.some(({ kind }) => kind === first.kind))
    return { ok: false, problem: severalCalled(asked, called.map(withKind)) };
  const note = others.length === 0 ? {} : { note: `"${clip(asked)}" is a name of ${list(others.map(withKind))} too.` };
  return { ok: true, kind: first.kind, id: first.id, ...note };
}

function withKind({ kind, id, name }: FindableRecord): string {
  return `${kind}/${id} (${name})`;
}

/** Every record that has just this name: abbreviations are shared, and none is meant more than another. */
function calledSo(asked: string, index: readonly FindableRecord[]): FindableRecord[] {
  return likelyOf(asked, index, 9).flatMap(({ record, rank }) => (rank === 0 ? [record] : []));
}

function severalCalled(asked: string, names: readonly string[]): string {
  return `"${clip(asked)}" is a name of several: write ${list(names, 'or')}.`;
}

/** The search takes a text without letters for every name. */
function likelyOf(asked: string, index: readonly FindableRecord[], most: number): Match<FindableRecord>[] {
  return /[\p{L}\p{N}]/u.test(asked) ? matchNames(asked, index, most) : [];
}

/** Said where the text is none of the record's names outright. */
function noteOn(asked: string, record: Named): { note?: string } {
  const [match] = matchNames(asked, [record], 1);
  // The search looks at no more than the beginning of a long name.
  if (match?.rank === 0 || foldName(asked) === foldName(record.name)) return {};
  return { note: `"${clip(asked)}" was taken to mean ${record.name} (${record.id}).` };
}

function unknown(asked: string, one: string, index: readonly FindableRecord[]): string {
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
  const others = ALL_KINDS.filter((kind) => !known.has(kind));
  return [
    ...recordIndexOf(catalog).map(({ kind, id, name }) => ({ word: `${kind}/${id}`, says: name })),
    ...others.flatMap((kind) =>
      Object.keys(catalog[kind]).map((id) => ({ word: `${kind}/${id}`, says: KIND_NAMES[kind] })),
    ),
  ];
}
