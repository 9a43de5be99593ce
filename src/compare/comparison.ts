// The shape of a comparison: plain JSON, from which pages, tool, API and files all draw.

import type { Evidence } from '../evidence/evidence.ts';
import type { Absent } from '../schema/absence.ts';
import type { WithId } from '../schema/catalog.ts';
import type { Citation } from '../schema/citation.ts';
import type { Role } from '../schema/role.ts';
import type { Source } from '../schema/source.ts';
import type { Unit } from './judge-ranges.ts';
import type { Verdict } from './verdict.ts';

/** Each modality keeps its letter through heads, chips and plots; letters follow the canonical order. */
export type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

export interface Column {
  id: string;
  letter: Letter;
  name: string;
  label: string;
  /** Cited prose. */
  summary: string;
  /** The same in plain words. */
  plain?: string;
}

export interface Item {
  id: string;
  name: string;
  /** Address of the record, where there is one. */
  href?: string;
  /** Cited prose on this item. */
  text?: string;
}

/** One aligned value. Every text is cited prose; `cite` holds the sources of what is not prose. */
export type Cell =
  | { is: 'absent'; absent: Absent }
  | { is: 'prose'; text: string; plain?: string }
  | { is: 'items'; items: Item[]; cite: Citation[]; text?: string; plain?: string }
  | { is: 'value'; value: string; cite: Citation[]; text?: string }
  | { is: 'level'; level: string; step: number; steps: string[]; value: string; text: string }
  | { is: 'range'; unit: Unit; min: number; max: number | 'open'; value: string; cite: Citation[]; text?: string }
  | { is: 'points'; points: { head?: string; text: string; by?: string; answer?: string | Absent }[]; plain?: string }
  /** A position, or several, on the question of its row; none where it takes none. */
  | { is: 'stance'; holds: PositionName[]; disputed: boolean; text: string }
  | { is: 'work'; source: string; title: string; year: string; text: string }
  | { is: 'voice'; line: string; context: string }
  /** What is known of the modality, in words, for each condition that it is listed for. */
  | { is: 'by-condition'; conditions: { id: string; name: string; words: string }[] };

export interface PositionName {
  id: string;
  name: string;
  plain: string;
  /** The circumstance in which a look at it is worth while, to follow "Consider it when". */
  when?: string;
}

export type RowId = string;

export interface Row {
  id: RowId;
  title: string;
  /** The title in everyday words: a question that a client might ask. */
  plain: string;
  /** Where the row is a question of the catalog: the question, and its positions in their order, if they have one. */
  on?: { question: string; asks: string; ordered: boolean; positions: PositionName[] };
  verdict: Verdict;
  /** One cell a column, in the order of the columns. */
  cells: Cell[];
}

export interface Section {
  id: string;
  /** A comparison is read in chapters; these two hold rows. */
  chapter: 'overview' | 'ideas' | 'roots' | 'practice';
  title: string;
  plain: string;
  note?: string;
  rows: Row[];
}

export interface TreatedCondition {
  id: string;
  name: string;
  /** `words` are the computed states of the evidence. */
  treated: { letter: Letter; role: Role; text: string; words: string }[];
  /** Letters of modalities that are listed for a broader or a narrower condition instead. */
  nearby: Letter[];
}

/** The conditions that exactly these modalities are listed for. */
export interface Subset {
  /** Letters of the members, in order. */
  members: Letter[];
  conditions: TreatedCondition[];
}

/** A computed sentence and the rows that it rests on. */
export interface Statement {
  text: string;
  rows: RowId[];
}

/** What one side has published against another, and what was answered. */
export interface Criticism {
  id: string;
  point: string;
  /** Author and year. */
  by: string;
  /** As whose adherent, where that is a whole tradition. */
  asTradition?: string;
  /** Where it is aimed at a whole tradition. */
  againstTradition?: string;
  text: string;
  answer: string | Absent;
}

export interface Critics {
  /** Who criticises, and whom. */
  by: Letter;
  of: Letter;
  found: Criticism[];
  /** Month of the search for critics of the second; nothing where none was made. */
  searched?: string;
}

/** A way in which two of those compared have been joined. */
export interface Combination {
  first: Letter;
  second: Letter;
  /** Whether the first comes first, or both go side by side; nothing where no order was given. */
  order?: 'in-turn' | 'together';
  text: string;
}

/** A modality near to another: the conditions, in words, for which both were made or tried, and on how many questions they are opposed. */
export interface Nearest {
  id: string;
  name: string;
  shared: string[];
  opposed: number;
}

/** Of two: that they are rarely alternatives, where they are not, and which modalities are nearest to each. */
export interface Scope {
  text?: string;
  nearest: { letter: Letter; modalities: Nearest[] }[];
}

/** How a modality would see a composed person: an illustration. */
export interface Voice {
  attends: string;
  first: string;
  line: string;
  leaves: string;
}

/** Terms where they are met first: in which paragraph, in which of its parts and where in that, in which form; and what each means. */
export interface TermsUsed {
  uses: { paragraph: string; part: number; at: number; form: string; term: string }[];
  entries: { id: string; name: string; text: string }[];
}

export interface SeenPerson {
  id: string;
  name: string;
  person: string;
  conditions: string[];
  story: string;
  /** One a column, in the order of the columns. */
  voices: (Voice | Absent)[];
}

/** A source with how much of it was read; what was seen in it stands on its own page, and in its own record. */
export type CitedSource = WithId<Omit<Source, 'checked'>> & {
  checked?: Pick<NonNullable<Source['checked']>, 'on' | 'read'> | undefined;
};

export interface Comparison {
  columns: Column[];
  inShort: { shared: Statement; apart: Statement; joined: Statement };
  /** Judged rows that differ, the greatest contrast first. */
  contrasts: { row: RowId; title: string; verdict: Exclude<Verdict, { is: 'not-judged' }> }[];
  sections: Section[];
  conditions: Subset[];
  evidence: Evidence;
  critics: Critics[];
  choosing: { letter: Letter; when: Statement[] }[];
  combinations: Combination[];
  scope?: Scope;
  /** Composed people, seen through those compared: first those whose conditions these are listed for. */
  people: SeenPerson[];
  /** Every source used, in order of use, those of the evidence last: a citation's number is its place here, from 1. */
  sources: CitedSource[];
  /** The terms of the glossary that each chapter uses, and where it uses them first. */
  terms: Record<Section['chapter'] | 'evidence', TermsUsed>;
  /** The ids of the sources that each chapter of rows cites; the evidence on a condition has its own. */
  cited: Record<Section['chapter'], string[]>;
}

export const LETTERS: readonly Letter[] = ['A', 'B', 'C', 'D', 'E', 'F'];

/** Fewest and most modalities that a comparison holds. */
export const FEWEST = 2;
export const MOST = 6;
