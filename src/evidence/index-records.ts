// What the records say of each modality and of each condition, sorted once and kept with them, so that a request looks at what
// it asks for and not at everything.
import type { WithId } from '../schema/catalog.ts';
import type { Guideline } from '../schema/guideline.ts';
import type { SearchRecord } from '../schema/search-record.ts';
import { type Bearing, bearingsOf } from './bearings.ts';
import { type EvidenceRecords, type Statement, statementsOf } from './statements.ts';

/** Lists under a key, each in the order of the records. */
export type Lists<T> = ReadonlyMap<string, readonly T[]>;

interface RecordIndex {
  /** By modality. */
  statements: Lists<Statement>;
  bearings: Lists<Bearing>;
  searches: Lists<WithId<SearchRecord>>;
  /** By condition: those that cover it or speak of it. */
  guidelines: Lists<WithId<Guideline>>;
}

const known = new WeakMap<object, RecordIndex>();

/** Keyed by the shelf of guidelines, which is made anew whenever a catalog is. */
export function indexOf(records: EvidenceRecords): RecordIndex {
  return remember(known, records.guidelines, () => ({
    statements: listsBy(statementsOf(records), (s) => [s.modality]),
    bearings: listsBy(bearingsOf(records), (b) => [b.modality]),
    searches: listsBy(Object.values(records.searches), (s) => s.modalities),
    guidelines: listsBy(Object.values(records.guidelines), (g) =>
      [...g.covers, ...g.recommendations].map((x) => x.condition),
    ),
  }));
}

export function of<T>(lists: Lists<T>, key: string): readonly T[] {
  return lists.get(key) ?? [];
}

export function remember<K, V>(
  memory: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  derive: () => V,
): V {
  const found = memory.get(key);
  if (found !== undefined) return found;
  const made = derive();
  memory.set(key, made);
  return made;
}

/** An item stands once under each of its keys. */
export function listsBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Lists<T> {
  const lists = new Map<string, T[]>();
  for (const item of items) for (const key of new Set(keys(item))) remember(lists, key, () => []).push(item);
  return lists;
}
