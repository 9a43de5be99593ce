// The shape of the evidence in a comparison: plain JSON, as everything in a comparison is.
import type { Citation } from '../schema/citation.ts';
import type { Population } from '../schema/evidence-words.ts';
import type { Finding } from '../schema/finding.ts';
import type { BodyStanding } from './body-state.ts';
import type { Join } from './joins.ts';
import type { Statement } from './statements.ts';
import type { FindingState } from './states.ts';

/** What is known of one modality for one condition. */
export interface Standing {
  adults: BodyStanding;
  /** Only where a body speaks of young people. */
  young?: BodyStanding;
  findings: FindingState;
  /** The same in two short sentences. */
  words: string;
}

/** One edition on one population; a cell for each modality, in their order. */
export interface GuidelineRow {
  guideline: string;
  name: string;
  body: string;
  year: number;
  current: boolean;
  registry: boolean;
  population: Population;
  cells: GuidelineCell[];
}

export type GuidelineCell =
  | { is: 'said'; statements: (Statement & { className?: string })[] }
  /** Every statement on the condition was read, and none names it. */
  | { is: 'silent' }
  | { is: 'not-assessed' };

/** A finding with the places, among the modalities compared, of those that it is of and of the one compared against. */
export interface PlacedFinding {
  id: string;
  finding: Finding;
  of: number[];
  against?: number;
  cite: Citation[];
}

export interface ConditionEvidence {
  id: string;
  name: string;
  /** One for each modality, in their order. */
  standings: Standing[];
  guidelines: GuidelineRow[];
  findings: PlacedFinding[];
  joins: PairJoin[];
  /** The ids of the sources cited here, in order of use. */
  cited: string[];
}

export interface PairJoin {
  /** Places of the two among the modalities. */
  of: [number, number];
  join: Join;
  words: string;
}

export interface Evidence {
  conditions: ConditionEvidence[];
  /** For each pair, what joins it in any condition. */
  joins: { of: [number, number]; join: Join; conditions: string[] }[];
}
