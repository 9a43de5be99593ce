// The catalog: all records, read, checked and linked.
import type { Kind, RecordOf } from './kinds.ts';

/** A record with its id, which is the name of its file and the segment of its address. */
export type WithId<T> = T & { readonly id: string };

/** Records of one kind by id, in the order of their ids. */
export type Shelf<T> = Readonly<Record<string, WithId<T>>>;

/** All records, or a consistent part of them: every id that a record names is on its shelf. */
export type Catalog = {
  readonly [K in Kind]: Shelf<RecordOf[K]>;
} & {
  /** Old id → new id, for each kind. */
  readonly moved: Readonly<Record<Kind, Readonly<Record<string, string>>>>;
};

/** What a comparison is made from: descriptions of modalities, and the evidence on them. */
export type Comparable = Omit<Catalog, 'moved' | 'notes' | 'exceptions'>;

/** What a comparison takes whole, since it belongs to no one modality. */
export type Common = 'questions' | 'vignettes' | 'terms';
