// What pages say of the open data: the version, the files, the tables, and what changed when. Plain JSON, written by the build.
import type { Version } from './release.ts';

/** A file to take away, below `/data/`. */
export interface DataFile {
  name: string;
  bytes: number;
  /** SHA-256, in hexadecimal digits. */
  sha256: string;
}

/** A table in words. */
export interface TableNote {
  name: string;
  description: string;
  rows: number;
  key: readonly string[];
  columns: readonly ColumnNote[];
}

export interface ColumnNote {
  name: string;
  type: string;
  description: string;
  /** The closed list of what it may hold. */
  values?: readonly string[];
  /** The table whose key its value is. */
  refersTo?: string;
}

export interface OpenData {
  /** Semantic version; where records have changed since the last release it ends in "-unreleased+" and a digest of them all. */
  version: string;
  /** Day of the last release, like 2026-11-26. */
  on: string;
  files: readonly DataFile[];
  tables: readonly TableNote[];
  /** The oldest release first. */
  releases: readonly Version[];
  /** What has changed since the last release, with the version that it would make; nothing where nothing has. */
  unreleased?: Pick<Version, 'version' | 'changes'>;
}

/** As every file says of itself. */
export interface DataState {
  version: string;
  /** Day of its release; nothing where it has none yet. */
  date?: string;
}

/** The version, and its day where what stands here was released: the clock is no part of it, so the same commit gives the same bytes. */
export function datedVersion({ version, on, releases }: Pick<OpenData, 'version' | 'on' | 'releases'>): DataState {
  return { version, ...(releases.at(-1)?.version === version ? { date: on } : {}) };
}
