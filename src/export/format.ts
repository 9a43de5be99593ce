// What every format of a comparison is: a name, a media type, and one pure function to text or to bytes.
import type { Comparison } from '../compare/comparison.ts';

/** Whence and of which state an export is: the same comparison and the same `About` give the same bytes. */
export interface About {
  /** The page that shows the same, absolute: `https://…/compare/a-vs-b/`. Links of the export are made absolute from it. */
  address: string;
  /** Names the state of the data. */
  version: string;
  /** Day, like 2026-11-26; left out where the bytes must follow from the commit alone. */
  date?: string;
}

export type Format = TextFormat | FileFormat;

/** The whole comparison, as text. */
export interface TextFormat extends Named {
  holds: 'whole';
  write(comparison: Comparison, about: About): string;
}

/** A handout of it, as bytes that no terminal shows. */
export interface FileFormat extends Named {
  holds: 'handout';
  write(comparison: Comparison, about: About): Promise<Uint8Array<ArrayBuffer>>;
}

interface Named {
  /** Names the format in options and addresses. */
  id: string;
  /** For people: "CSV, for spreadsheets". */
  name: string;
  mediaType: string;
  /** Without a dot. */
  extension: string;
}
