// What a command is: its words for the help, what may follow it, and its answer.
import type { CatalogResult } from '../catalog/build-catalog.ts';
import type { CitedSource, Comparison } from '../compare/comparison.ts';
import type { Document } from '../document/document.ts';
import type { About } from '../export/format.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Shown } from './text/render-text.ts';

export interface Option {
  /** What stands for the value in the help, like "<id>"; nothing for a switch. */
  takes?: string;
  says: string;
  /** What the value may be, for completion and for "did you mean"; undefined where it may be anything. */
  values?: (catalog: Catalog) => Candidate[];
}

/** A word that may stand at a place, and what it is. */
export interface Candidate {
  word: string;
  says?: string;
}

export interface Asked {
  /** The words that are no options, after the name of the command. */
  words: readonly string[];
  /** Option → its value; "yes" for a switch. */
  options: ReadonlyMap<string, string>;
}

/** What is around a command: read when it is asked for. */
export interface Surroundings {
  catalog: () => Promise<Catalog>;
  /** The records in the folder, with the rules run over them; @throws a sentence where there are none. */
  checkFolder: (folder: string) => Promise<CatalogResult>;
  /** The same of the catalog that is carried. */
  checkCarried: (catalog: Catalog) => Promise<CatalogResult>;
  /** Of the command, and of the data that it carries. */
  version: string;
  /** Whence an export is, for a page of the site at this path. */
  about: (path: string) => About;
  /** Whether a person reads what is printed. */
  isTerminal: boolean;
  /** Writes a file, over one that is there; @throws a sentence where it cannot. */
  save: (file: string, contents: string | Uint8Array) => Promise<void>;
  /** Answers assistants until they end it: over standard input and output, or at a port. */
  assist: (port: number | undefined) => Promise<void>;
}

export interface Page {
  document: Document;
  about: About;
  /** Tells its marks from those of others where several are pasted into one page. */
  name: string;
}

export interface Answer {
  shown: Shown;
  /** The same for programs; what it is for each command stands in its help. */
  data: unknown;
  /** Where the answer is a comparison: what the formats of comparisons write, and whence it is. */
  exported?: { comparison: Comparison; about: About };
  /** Where the answer is a record, or all of a kind: what its page says, for formats of prose. */
  page?: Page;
  /** Where the answer is sources: what the formats of reference managers write. */
  sources?: readonly CitedSource[];
}

export type Outcome =
  | { is: 'answer'; answer: Answer; notes?: readonly string[] }
  /** Text for another program, printed as it is. */
  | { is: 'text'; text: string }
  /** The catalog is not sound. */
  | { is: 'problem'; problems: string[] }
  /** Wrongly used, or not found: a sentence that says what to write instead. */
  | { is: 'refused'; sentence: string };

export interface Command {
  name: string;
  /** What follows the name, like "<modality> <modality>…". */
  takes: string;
  says: string;
  /** More about it, a paragraph each. */
  about?: string[];
  /** What its answer can be written as, besides text; JSON where nothing is said. */
  writes?: 'comparison' | 'page' | 'sources';
  examples: { line: string; says: string }[];
  options: Readonly<Record<string, Option>>;
  /** What the next word may be. */
  next?: (catalog: Catalog, before: readonly string[]) => Candidate[];
  run: (asked: Asked, around: Surroundings) => Promise<Outcome>;
}

export function refused(sentence: string): Outcome {
  return { is: 'refused', sentence };
}
